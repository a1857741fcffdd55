/** Finds patterns in a sentence's signature, and gives their named parts as stretches of its atoms. */
import type { Scene } from '../../clauses/scene';
import { signatureOf } from './signature';

/** A named part of a match: atoms `from` to `to` (exclusive). */
export interface Part {
  readonly from: number;
  readonly to: number;
}

export type Parts = Readonly<Record<string, Part | undefined>>;

/**
 * A pattern over signatures; its named groups are the parts. Blanks are left out, so that it can be laid out; parts that
 * several patterns share are put in by name.
 * @example over`(?<holder>P) , (?<office>[mr]*r) o (?<body>O)`
 */
export const over = ({ raw }: TemplateStringsArray, ...shared: readonly string[]): RegExp =>
  new RegExp(String.raw({ raw }, ...shared).replace(/\s+/g, ''), 'dg');

/** Every match of a pattern in a sentence, overlapping ones too as long as they begin at different atoms. */
export function matchesOf(scene: Scene, pattern: RegExp): Parts[] {
  const signature = signatureOf(scene);
  const found: Parts[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(signature); match; match = pattern.exec(signature)) {
    pattern.lastIndex = match.index + 1;
    const parts: Record<string, Part | undefined> = {};
    for (const [name, at] of Object.entries(match.indices?.groups ?? {}))
      parts[name] = at && { from: at[0], to: at[1] };
    found.push(parts);
  }
  return found;
}

/** The words of a part in lower case, names and articles left out. */
export function wordsOf({ atoms }: Scene, part: Part | undefined): string {
  if (!part) return '';
  return atoms
    .slice(part.from, part.to)
    .filter((a) => a.kind === 'word' && !a.classes.has('determiner'))
    .map((a) => a.lower)
    .join(' ');
}

/** The entity that a part of one atom names. */
export const entityOf = ({ atoms }: Scene, part: Part | undefined): number | undefined =>
  part && atoms[part.from]!.entities[0];

/** All that stand in the list, or in the brackets, that a part begins, or the one alone. */
export function listOf(scene: Scene, part: Part | undefined): readonly number[] {
  if (!part) return [];
  const { atoms } = scene;
  if (atoms[part.from - 1]?.lower === '(') {
    const end = atoms.findIndex((a, i) => i > part.from && a.lower === ')');
    return atoms.slice(part.from, end).flatMap((a) => (a.kind === 'name' ? a.entities : []));
  }
  const group = scene.groups.find((g) => g.from <= part.from && part.from < g.to && g.parties.length > 1);
  const first = group?.parties[0];
  const opens = first && first.from <= part.from && part.from < first.to && first.noun === null;
  return opens ? group.entities : atoms[part.from]!.entities;
}
