/** Which body or state "its", "the company" or "it" speaks of, where only one can be meant. */
import type { Scene } from '../../clauses/scene';

export interface Antecedents {
  /** Of "its" or "their" at atom `i`. */
  readonly ofPronoun: (scene: Scene, i: number) => number | undefined;
  /** Of "it" at atom `i`: what the sentence before was about. */
  readonly ofIt: (scene: Scene, i: number) => number | undefined;
  /** Of "the company", "the group's" at atom `i`. */
  readonly ofNoun: (scene: Scene, i: number) => number | undefined;
}

interface Named {
  readonly entity: number;
  readonly free: boolean;
  readonly at: number;
}

const isBody = (scene: Scene, entity: number) =>
  scene.entities[entity]!.kind === 'organisation' || scene.entities[entity]!.kind === 'state';

/** The bodies that a sentence names before atom `limit`, in order; nationalities are none. */
function bodiesIn(scene: Scene, limit: number): Named[] {
  return scene.atoms.slice(0, limit).flatMap((atom, at) => {
    if ((atom.kind !== 'name' && atom.kind !== 'reference') || atom.adjective || atom.entities.length !== 1)
      return [];
    const entity = atom.entities[0]!;
    if (!isBody(scene, entity)) return [];
    const free = scene.groups.some((g) => g.position === 'free' && g.from <= at && at < g.to);
    return [{ entity, free, at }];
  });
}

const distinct = (named: readonly Named[]) => [...new Set(named.map(({ entity }) => entity))];

/** The one that a sentence names, else the one that it is about. */
function sole(named: readonly Named[]): number | undefined {
  const all = distinct(named);
  if (all.length === 1) return all[0];
  const [first] = named;
  return first?.free && first.at < 4 ? first.entity : undefined;
}

/** Nouns that only some kinds of body are called. */
const UNION = /\b(?:union|federation|confederation)\b/i;
const PARTY = /\b(?:party|front|congress|movement|league|alliance|union)\b/i;
/** Bodies that nobody calls a company. */
const PUBLIC =
  /\b(?:union|federation|party|front|movement|government|ministry|commission|council|court|office|agency|army|police|nations|parliament|committee|authority|department)\b/i;

function fits(scene: Scene, entity: number, noun: string): boolean {
  const { kind, name } = scene.entities[entity]!;
  if (/^(?:country|nation|republic|kingdom)$/.test(noun)) return kind === 'state';
  if (kind !== 'organisation') return false;
  if (noun === 'union') return UNION.test(name) || !PUBLIC.test(name);
  if (noun === 'party') return PARTY.test(name) || !PUBLIC.test(name);
  return !/^(?:company|firm|bank|carrier|airline)$/.test(noun) || !PUBLIC.test(name);
}

/** "the rebels, among them their leader": people without a name stand nearer. */
const peopleBetween = (scene: Scene, from: number, to: number) =>
  scene.parties.some((p) => p.from > from && p.to <= to && p.noun !== null && p.entities.length === 0);

/** @param scenes the scenes of the document, one a sentence */
export function antecedentsIn(scenes: readonly (Scene | null)[]): Antecedents {
  const before = ({ sentence }: Scene): Scene | null => {
    const scene = scenes[sentence.index - 1] ?? null;
    return scene && scene.sentence.paragraph >= sentence.paragraph - 1 ? scene : null;
  };
  /** What a sentence is about; where it names nothing and says "it", what the one before is about. */
  const aboutWhat = (scene: Scene | null, depth: number): number | undefined => {
    if (!scene || depth > 3) return undefined;
    const named = bodiesIn(scene, scene.atoms.length);
    const it = scene.atoms.findIndex((a) => a.lower === 'it');
    if (it >= 0 && it < (named[0]?.at ?? Number.POSITIVE_INFINITY))
      return aboutWhat(before(scene), depth + 1);
    return sole(named);
  };
  return {
    ofPronoun: (scene, i) => {
      const own = scene.atoms[i]!;
      const borne = own.entities.filter((e) => isBody(scene, e));
      if (own.entities.length) return borne.length === 1 ? borne[0] : undefined;
      if (own.lower !== 'its' && own.lower !== 'their') return undefined;
      const here = bodiesIn(scene, i);
      if (own.lower === 'their' && peopleBetween(scene, here.at(-1)?.at ?? 0, i)) return undefined;
      if (here.length) return sole(here) ?? here.at(-1)!.entity;
      const previous = before(scene);
      return previous ? sole(bodiesIn(previous, previous.atoms.length)) : undefined;
    },
    ofIt: (scene, i) => {
      const here = bodiesIn(scene, i);
      if (here.length) return sole(here);
      return aboutWhat(before(scene), 0);
    },
    ofNoun: (scene, i) => {
      const noun = scene.atoms[i]!.lower;
      for (const [place, limit] of [
        [scene, i],
        [before(scene), Number.POSITIVE_INFINITY],
      ] as const) {
        const fitting = place
          ? distinct(bodiesIn(place, limit).filter(({ entity }) => fits(scene, entity, noun)))
          : [];
        if (fitting.length) return fitting.length === 1 ? fitting[0] : undefined;
      }
      return undefined;
    },
  };
}
