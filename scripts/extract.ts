/** `npm run --silent extract -- FILE`: prints what is read in one article as one JSON object. Changes nothing. */
import { parseArgs } from 'node:util';
import { articleMeta } from '@/lib/ontology';
import { type ArticleFile, joinMeta, META_KEYS, readArticleFile } from './input';
import { articleReader, parseExtractors } from './llm/reader';

const USAGE = `usage: npm run --silent extract -- FILE [options]      (FILE: text, Markdown or HTML in UTF-8; - for standard input)
  --title TEXT --publisher TEXT --url ADDRESS --published YYYY-MM-DD   win over a side file and the document itself
  --explain            say which rules made each mention, meeting and link
  --without RULE,…     leave rules out; their names are those that --explain prints
  --extractor WHICH    rules (the default), llm, or rules,llm`;

const OPTIONS = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  explain: { type: 'boolean', default: false },
  without: { type: 'string', multiple: true },
  extractor: { type: 'string', default: 'rules' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Writes a warning or an error, which never reach standard output. */
const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const [path, ...more] = positionals;
  if (path === undefined) throw new Error('which file? See npm run --silent extract -- --help');
  if (more.length) throw new Error('reads one file at a time; ingest reads several');
  const given = articleMeta.safeParse(Object.fromEntries(META_KEYS.map((key) => [key, values[key]])));
  if (!given.success) {
    const [issue] = given.error.issues;
    throw new Error(`--${issue?.path.join('.')}: ${issue?.message}`);
  }
  const read = articleReader(parseExtractors(values.extractor), process.env);
  const { text, meta, warnings }: ArticleFile = await readArticleFile(path);
  const disabled = new Set(
    (values.without ?? []).flatMap((names) => names.split(',')).map((name) => name.trim()),
  );
  const article = { ...joinMeta(given.data, meta), text };
  const { extraction, notes } = await read(article, { disabled, explain: values.explain });
  for (const line of [...warnings, ...notes]) say(line);
  process.stdout.write(`${JSON.stringify(extraction, null, 2)}\n`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  say(`extract: ${error.message}`);
  process.exitCode = 1;
});
