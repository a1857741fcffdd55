/** The figures of bench:explorer as lines, each beside its aim. */
import type { FrameFigures, Subject } from './frames';
import { INTERACTIONS, type InteractionFigures } from './interactions';
import type { Load } from './weight';

export interface SizeFigures {
  readonly nodes: number;
  readonly links: number;
  /** In ms. */
  readonly opened: number;
  /** In MB. */
  readonly heap: number;
  readonly interactions: InteractionFigures;
  /** Of bare Sigma, in ms. */
  readonly filterFloor: number;
  readonly frames: FrameFigures;
}

export interface ExplorerFigures {
  /** What draws in this browser: a graphics card, or software. */
  readonly renderer: string;
  readonly load: Load;
  readonly sizes: readonly SizeFigures[];
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const NAME = 34;
const line = (name: string, cells: readonly string[], aim = '') =>
  `${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(11)).join('')}  ${aim}`.trimEnd();

export function table({ renderer, load, sizes }: ExplorerFigures): string[] {
  const each = (value: (size: SizeFigures) => string) => sizes.map(value);
  const subjects = [...new Set(sizes.flatMap(({ frames }) => Object.keys(frames) as Subject[]))];
  const perSecond = (size: SizeFigures, subject: Subject) => size.frames[subject]?.perSecond;
  const cell = (value: number | undefined, digits: number) =>
    value === undefined ? '–' : value.toFixed(digits);
  const beside = (subject: Subject) =>
    each((size) =>
      cell((perSecond(size, subject) ?? Number.NaN) / (perSecond(size, 'sigma') ?? Number.NaN), 2),
    );
  return [
    `drawn by ${renderer}`,
    '',
    line(
      'nodes',
      each(({ nodes }) => whole(nodes)),
    ),
    line(
      'links',
      each(({ links }) => whole(links)),
    ),
    '',
    line(
      'opened, ms',
      each(({ opened }) => whole(opened)),
    ),
    line(
      'memory of the page, MB',
      each(({ heap }) => whole(heap)),
    ),
    ...INTERACTIONS.map((name) =>
      line(
        `${name}, ms`,
        each(({ interactions }) => whole(interactions[name])),
        '≤ 100 at 5,000',
      ),
    ),
    line(
      'filter by bare Sigma alone, ms',
      each(({ filterFloor }) => whole(filterFloor)),
    ),
    '',
    'frames a second while the camera moves',
    ...subjects.map((subject) =>
      line(
        `  ${subject}`,
        each((size) => cell(perSecond(size, subject), 1)),
      ),
    ),
    line('Parley beside bare Sigma', beside('Parley'), '≥ 0.9'),
    line('  with every link drawn', beside('Parley, every link drawn'), '≥ 0.9'),
    '',
    'loaded with the opening view, KB as transferred',
    ...Object.entries(load).map(([kind, size]) => line(`  ${kind}`, [whole(size)])),
  ];
}
