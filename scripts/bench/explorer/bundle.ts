/** The rivals with what counts their frames, as one script for a page. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../neo4j/folders';

export async function bundleRivals(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'rivals.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
