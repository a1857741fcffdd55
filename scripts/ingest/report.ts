/** What ingest says when it is done, for people. `--json` prints the reports themselves. */
import type { Outcome, Tally } from '@/lib/neo4j/write';
import type { Extraction } from '@/lib/ontology';
import type { IngestReport } from './ingest';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const WORDS: Readonly<Record<Outcome, string>> = {
  added: 'added',
  changed: 'changed',
  unchanged: 'left alone',
  removed: 'removed',
  unknown: 'not found',
};

/** `2 added, 1 left alone` of some outcomes. */
function outcomes(all: readonly Outcome[]): string {
  const counts = Object.keys(WORDS).map((outcome) => all.filter((one) => one === outcome).length);
  return Object.values(WORDS)
    .flatMap((word, i) => (counts[i] ? [`${counts[i]} ${word}`] : []))
    .join(', ');
}

const difference = ({ added, removed }: Tally) => (removed === 0 ? `+${added}` : `+${added} −${removed}`);

/** How many files are named one by one. */
const NAMED = 20;

/** The lines of a summary. */
export function summary(report: Omit<IngestReport, 'notes'>, seconds: number): string[] {
  const { articles, failed, entities, meetings, links } = report;
  const done = articles.map(({ outcome }) => outcome);
  return [
    ...(articles.length <= NAMED ? articles.map((a) => `${WORDS[a.outcome]}: ${a.path} → ${a.id}`) : []),
    `${plural(articles.length, 'article')}${done.length ? `: ${outcomes(done)}` : ''}` +
      `${failed.length ? `; ${plural(failed.length, 'file')} failed` : ''} (${seconds.toFixed(1)} s)`,
    `entities ${difference(entities)}, meetings ${difference(meetings)}, links ${difference(links)}`,
  ];
}

/** What would be stored of one article, for `--dry-run`. */
export function outline(path: string, extraction: Extraction): string[] {
  const { article, entities, meetings, links, sentences } = extraction;
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return [
    `${path} → ${article.id}`,
    `  ${article.title ?? '(no title)'} · ${article.publisher ?? 'no publisher'} · ${article.published ?? 'no date'}`,
    `  ${plural(sentences.length, 'sentence')}, ${plural(entities.length, 'entity', 'entities')}, ` +
      `${plural(meetings.length, 'meeting')}, ${plural(links.length, 'link')}`,
    ...entities.map(
      ({ type, name, mentions }) => `  ${type}: ${name} (${plural(mentions.length, 'mention')})`,
    ),
    ...meetings.map(({ status, title, date }) => `  meeting, ${status}: ${title}${date ? `, ${date}` : ''}`),
    ...links.map(({ source, type, target }) => `  ${name.get(source)} ${type} ${name.get(target)}`),
  ];
}
