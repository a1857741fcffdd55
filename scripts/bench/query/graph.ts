/** Makes up a graph of any size as ingest would store it: entities, five links each, hubs, meetings, a little evidence. */
import { int } from '@/lib/neo4j/read/query';
import { ENTITY_LINK_TYPES, KINDS, type LinkType } from '@/lib/ontology';
import { chance } from '../seeded';
import { makeNames } from './names';

/** A link to be stored: its type, the ids of its ends, and the sentence behind it. */
export interface MadeLink {
  readonly type: LinkType;
  readonly source: string;
  readonly target: string;
  readonly sentence: string;
}

export interface MadeNode {
  readonly labels: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How many of what a graph of so many entities has. */
export interface Sizes {
  readonly entities: number;
  readonly meetings: number;
  /** Drawn among all, five for every entity with both of its ends counted. */
  readonly links: number;
  readonly hubs: number;
  /** Links of one hub. */
  readonly hubLinks: number;
  readonly articles: number;
  readonly sentences: number;
}

export const sizesOf = (entities: number): Sizes => ({
  entities,
  meetings: Math.ceil(entities / 20),
  links: Math.ceil(entities * 2.5),
  hubs: 10,
  hubLinks: Math.min(50_000, Math.ceil(entities / 10)),
  articles: 100,
  sentences: 10,
});

const KIND_OF_TEN = [
  ...(['person', 'person', 'person', 'person', 'person'] as const),
  ...(['organisation', 'organisation', 'organisation', 'place', 'state'] as const),
];

/** Where among ten the place is. */
const PLACE = KIND_OF_TEN.indexOf('place');

/** The kind and so the id of an entity follow from its number: links can be drawn without keeping all of them. */
export const entityAt = (index: number) => `${KIND_OF_TEN[index % 10]}:e${index}`;
export const meetingAt = (index: number) => `meeting:m${index}`;

/** How many links each node will have, by its id: links are the same whenever they are made. */
function degreesOf(sizes: Sizes): (id: string) => number {
  const counts = { e: new Int32Array(sizes.entities), m: new Int32Array(sizes.meetings) };
  const place = (id: string) => {
    const [, kind = 'e', index = '0'] = /:([em])(\d+)$/.exec(id) ?? [];
    return { of: counts[kind as 'e' | 'm'], index: Number(index) };
  };
  for (const { source, target } of makeLinks(sizes)) {
    for (const { of, index } of [place(source), place(target)]) of[index] = (of[index] ?? 0) + 1;
  }
  return (id) => {
    const { of, index } = place(id);
    return of[index] ?? 0;
  };
}

/** Entities, then meetings; the same for the same sizes. */
export function* makeNodes(sizes: Sizes): Generator<MadeNode> {
  const { entities, meetings } = sizes;
  const degreeOf = degreesOf(sizes);
  const any = chance(1);
  const names = makeNames(any);
  for (let index = 0; index < entities; index += 1) {
    const kind = KIND_OF_TEN[index % 10]!;
    const name = `${any.of(names.first)} ${any.of(names.last)}`;
    const own = {
      aliases: [any.of(names.last)],
      roles: kind === 'person' ? [`${any.of(names.first)} envoy`] : [],
    };
    yield {
      labels: `Entity:${KINDS[kind].label}`,
      properties: { id: entityAt(index), kind, name, degree: int(degreeOf(entityAt(index))), ...own },
    };
  }
  for (let index = 0; index < meetings; index += 1) {
    const date = `${any.between(2000, 2025)}-0${any.between(1, 9)}-1${any.between(0, 9)}`;
    const status = any.of(['held', 'held', 'planned', 'cancelled']);
    const name = `Talks of ${any.of(names.first)} and ${any.of(names.last)}`;
    yield {
      labels: 'Meeting',
      properties: {
        ...{ id: meetingAt(index), kind: 'meeting', name, status, recurring: false },
        degree: int(degreeOf(meetingAt(index))),
        ...{ topics: [any.of(names.last)], date: index % 10 === 0 ? null : date, datePrecision: 'day' },
      },
    };
  }
}

/** Links among all, where each meeting was, then the links of the hubs, which are the first entities. */
export function* makeLinks(sizes: Sizes): Generator<MadeLink> {
  const any = chance(2);
  const entity = () => entityAt(any.between(0, sizes.entities - 1));
  const sentence = () =>
    `article:a${any.between(0, sizes.articles - 1)}#${any.between(0, sizes.sentences - 1)}`;
  const attended = (source: string): MadeLink => ({
    ...{ type: 'ATTENDED', source, sentence: sentence() },
    target: meetingAt(any.between(0, sizes.meetings - 1)),
  });
  const linked = (source: string, target: string): MadeLink => ({
    ...{ type: any.of(ENTITY_LINK_TYPES), source, target, sentence: sentence() },
  });
  for (let index = 0; index < sizes.links; index += 1) {
    yield index % 8 === 0 ? attended(entity()) : linked(entity(), entity());
  }
  for (let index = 0; index < sizes.meetings; index += 1) {
    const target = entityAt(10 * any.skewed(sizes.entities / 10) + PLACE);
    yield { type: 'HELD_IN', source: meetingAt(index), target, sentence: sentence() };
  }
  for (let hub = 0; hub < sizes.hubs; hub += 1) {
    for (let index = 0; index < sizes.hubLinks; index += 1) {
      const id = entityAt(hub);
      const isOut = index % 2 === 0;
      yield index % 5 === 0 ? attended(id) : linked(isOut ? id : entity(), isOut ? entity() : id);
    }
  }
}
