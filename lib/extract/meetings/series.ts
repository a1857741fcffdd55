/** "X's delegation is the third from X to P in the past year": the earlier ones of a series are told too. */
import type { Scene } from '../clauses/scene';
import type { Event } from './event';
import type { Reading } from './events';

const ORDINAL: ReadonlySet<string> = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);
/** What a day may own. */
const OF_DAY = /^(?:delegation|visit|trip|meeting|talks|summit|call)$/;
const COUNTED = /^(?:delegation|visit|trip|meeting|round|summit|such|from|by|between|in|to|since|this)$/;
export const SERIES_RULE = 'series of visits';

/** The earlier ones that an ordinal implies: recurring, held, of the same party to the same place. */
export function seriesOf({ disabled, states }: Reading, scene: Scene): Event[] {
  if (disabled.has(SERIES_RULE)) return [];
  const { atoms, groups, entities } = scene;
  const at = atoms.findIndex(
    (a, i) =>
      ORDINAL.has(a.lower) &&
      /^(?:the|its|their|his|her)$/.test(atoms[i - 1]?.lower ?? '') &&
      /^(?:is|was|marks|marked|be|became|were|are)$/.test(atoms[i - 2]?.lower ?? '') &&
      COUNTED.test(atoms[i + 1]?.lower ?? ''),
  );
  const told = ofDay(scene);
  if (at < 0) return told;
  const counted = scene.dates.some(
    (d) =>
      /\b(?:past|last|year|month|since|weeks|days)\b/i.test(d.rule) ||
      d.sense === 'since' ||
      d.sense === 'vague',
  );
  const after = groups.filter((g) => g.from > at);
  const whose = after.find((g) => /^(?:from|by|of|between)$/.test(g.position));
  const where = after.find((g) => g.position === 'to' || g.position === 'in');
  if (!counted || !whose?.entities.length) return told;
  const named = where?.entities ?? [];
  const place = named.find((e) => entities[e]!.kind === 'place') ?? null;
  const code = place === null ? undefined : entities[place]!.country;
  const lies = code === undefined ? undefined : states.get(code);
  return [
    ...told,
    {
      sentences: [scene.sentence.index],
      rules: [SERIES_RULE],
      journey: true,
      assembly: false,
      participants: whose.entities.filter((e) => entities[e]!.kind !== 'place'),
      roles: new Map(),
      status: 'held',
      place,
      countries: lies === undefined ? named.filter((e) => entities[e]!.kind === 'state') : [lies],
      land: code ?? null,
      date: null,
      recurring: true,
      topics: [],
      sided: false,
      anaphoric: false,
      joins: false,
      leans: false,
      named: true,
      distinct: true,
      again: false,
      present: false,
    },
  ];
}

/** "Thursday's delegation": gives the day of the visit that was told before. */
function ofDay(scene: Scene): Event[] {
  const { atoms } = scene;
  const at = atoms.findIndex(
    (a, i) => a.kind === 'date' && a.possessive && OF_DAY.test(atoms[i + 1]?.lower ?? ''),
  );
  const date = at < 0 ? null : (scene.dates.find((d) => d.start === atoms[at]!.start)?.value ?? null);
  if (date === null) return [];
  const told = {
    sentences: [scene.sentence.index],
    rules: [SERIES_RULE],
    journey: true,
    assembly: false,
    participants: [],
    roles: new Map(),
    topics: [],
  };
  return [
    {
      ...told,
      status: 'held',
      place: null,
      countries: [],
      land: null,
      date,
      recurring: false,
      sided: false,
      anaphoric: true,
      joins: false,
      leans: false,
      named: true,
      distinct: false,
      again: false,
      present: false,
    },
  ];
}
