/** The figures of bench:ingest as lines, each beside its aim. */

import { median } from '../median';
import type { ExtractionFigures } from './extraction';
import type { ScriptFigures } from './script';
import type { StoringFigures } from './storing';

export interface IngestFigures {
  readonly extraction: ExtractionFigures;
  readonly storing: StoringFigures;
  /** The real script on growing numbers of articles, each into an empty graph. */
  readonly script: readonly ScriptFigures[];
  /** The real script on the same number of articles, into a graph that is empty and one of `filled` nodes. */
  readonly empty: ScriptFigures;
  readonly filled: number;
  readonly intoFilled: ScriptFigures;
}

const row = (name: string, value: string, aim = '') => `${name.padEnd(58)}${value.padStart(12)}  ${aim}`;
const whole = (value: number) => Math.round(value).toLocaleString('en');

export function table({ extraction, storing, script, empty, filled, intoFilled }: IngestFigures): string[] {
  const [first, last] = [script[0]!, script.at(-1)!];
  return [
    row('read, MB of text a second of one core', (extraction.charactersPerSecond / 1e6).toFixed(2), '≥ 1'),
    row('stored, articles a second', whole(storing.articles / median(storing.stored))),
    row('  links a second', whole(storing.links / median(storing.stored))),
    row(
      '  nodes and relationships a second',
      whole((storing.nodes + storing.relationships) / median(storing.stored)),
    ),
    row('  beside a bare loop with the same rows', storing.ratio.toFixed(2), '≥ 0.8'),
    ...script.flatMap((run) => [
      row(`the script, ${whole(run.articles)} articles: articles a second`, whole(run.articlesPerSecond)),
      row('  memory, MB', whole(run.memory), '≤ 300'),
    ]),
    row('  memory of the most beside the fewest', (last.memory / first.memory).toFixed(2), 'flat'),
    row('into an empty graph, articles a second', whole(empty.articlesPerSecond)),
    row(`into one of ${whole(filled)} nodes`, whole(intoFilled.articlesPerSecond)),
    row(
      '  beside the empty one',
      (intoFilled.articlesPerSecond / empty.articlesPerSecond).toFixed(2),
      '≥ 0.7',
    ),
  ];
}
