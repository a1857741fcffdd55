/**
 * `npm run test:faults`: the whole of the fault tests, of which `npm test` runs a short form. Ingest and Neo4j killed
 * again and again, disks full, hostile input by the thousand, ten minutes of browsing: it takes most of an hour.
 *
 *     npm run test:faults -- [NAME…]        only the files with such a name, e.g. soak
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './neo4j/folders';

/** What the tests of the ladder and of `npm start` hold as well: ports taken, servers that hang, two starts at once. */
const ALL = ['integration/faults', 'integration/ladder', 'integration/start'];

const names = process.argv.slice(2);
const files = names.length > 0 ? names.map((name) => `integration/faults.${name}`) : ALL;
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--project', 'integration', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, PARLEY_FAULTS: 'whole' },
});
child.once('close', (status) => {
  process.exitCode = status ?? 1;
});
