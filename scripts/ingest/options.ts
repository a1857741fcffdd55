/** The command line of ingest. */
import { parseArgs } from 'node:util';
import { type ArticleMeta, articleMeta } from '@/lib/ontology';
import { META_KEYS } from '../input';
import { type Extractor, parseExtractors } from '../llm/reader';
import { parseShard, type Shard } from './shard';

export const USAGE = `usage: npm run ingest -- FILE… | DIRECTORY… | -      (text, Markdown or HTML in UTF-8; - for standard input)
  --title TEXT --publisher TEXT --url ADDRESS --published YYYY-MM-DD   of one file; win over its side file and itself
  --dry-run            print what would be stored; needs no database
  --list               print the articles that are stored
  --remove ID          take an article away with all that only it says; may be given several times
  --json               print the report as JSON
  --shard I/N          only the files of share I of N, so that N processes or machines take one queue
  --extractor WHICH    rules (the default), llm, or rules,llm`;

const OPTIONS = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  remove: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  shard: { type: 'string' },
  extractor: { type: 'string', default: 'rules' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export type Task = 'store' | 'dry-run' | 'list' | 'remove' | 'help';

export interface IngestCommand {
  readonly task: Task;
  /** What was given, files and directories. */
  readonly given: readonly string[];
  readonly remove: readonly string[];
  readonly meta: ArticleMeta;
  readonly json: boolean;
  readonly extractors: readonly Extractor[];
  /** Which share of the files is taken; null is all. */
  readonly shard: Shard | null;
}

/**
 * Reads the command line.
 * @throws Error in one line: an unknown option, a wrong value, tasks that exclude each other, or nothing to do
 */
export function parseCommand(args: readonly string[]): IngestCommand {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const remove = values.remove ?? [];
  const tasks: Task[] = [
    ...(values.help ? ['help' as const] : []),
    ...(values.list ? ['list' as const] : []),
    ...(remove.length ? ['remove' as const] : []),
    ...(values['dry-run'] ? ['dry-run' as const] : []),
  ];
  if (tasks.length > 1) throw new Error('--list, --remove and --dry-run exclude each other');
  const task = tasks[0] ?? 'store';
  const reads = task === 'store' || task === 'dry-run';
  if (reads && positionals.length === 0) throw new Error('which files? See npm run ingest -- --help');
  if (!reads && task !== 'help' && positionals.length > 0) throw new Error(`--${task} takes no files`);
  const shard = values.shard === undefined ? null : parseShard(values.shard);
  if (shard && !reads) throw new Error('--shard is for files that are read');
  if (shard && positionals.includes('-')) throw new Error('--shard splits files; standard input is one');
  return {
    ...{ task, given: positionals, remove, json: values.json, shard },
    meta: readMeta(values),
    extractors: parseExtractors(values.extractor),
  };
}

function readMeta(values: Partial<Record<(typeof META_KEYS)[number], string>>): ArticleMeta {
  const given = META_KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]));
  const meta = articleMeta.safeParse(Object.fromEntries(given));
  if (meta.success) return meta.data;
  const [issue] = meta.error.issues;
  throw new Error(`--${issue?.path.join('.')}: ${issue?.message}`);
}
