/** One change of the graph within one transaction: some articles stored anew, some taken away. */
import type { ManagedTransaction } from 'neo4j-driver';
import { ENTITY_KINDS, type EntityKind } from '@/lib/ontology';
import { byLabel } from '../read/names';
import type { Query, Row } from '../read/query';
import { bySource, byType, linkOfName, saidLinks } from './links';
import { type EntityState, mergeEntity, mergeMeeting, sameEntity } from './merge';
import * as removal from './removal';
import type { ArticleRows, MeetingNaming } from './rows';
import { runInSlices } from './slices';
import * as statements from './statements';

export type Outcome = 'added' | 'changed' | 'unchanged' | 'removed' | 'unknown';

export interface Tally {
  readonly added: number;
  readonly removed: number;
}

/** What a change did. */
export interface ChangeReport {
  /** By the id of the article. */
  readonly articles: ReadonlyMap<string, Outcome>;
  readonly entities: Tally;
  readonly meetings: Tally;
  readonly links: Tally;
}

export interface Change {
  /** Articles to store, no two of one id. */
  readonly store: readonly ArticleRows[];
  /** Ids of articles to take away. */
  readonly remove: readonly string[];
}

type Label = 'Entity' | 'Meeting';

/** Carries out a change. Whatever it touches it has locked before it looks at it. */
export async function applyChange(tx: ManagedTransaction, change: Change): Promise<ChangeReport> {
  const run = (query: Query) => runInSlices(tx, query);
  const rows = async (query: Query) => (await run(query)).rows;

  const { outcomes, oldLinks } = await lockArticles(rows, change);
  const fresh = change.store.filter(({ article }) => outcomes.get(article.id) !== 'unchanged');
  const gone = [...outcomes].filter(([, outcome]) => outcome === 'removed').map(([id]) => id);
  const stale = [...outcomes].filter(([, outcome]) => outcome === 'changed').map(([id]) => id);
  const forgotten = [...gone, ...stale];

  const before = byLabel((await rows(removal.namedBy(forgotten))).map(({ id }) => String(id)));
  const entityIds = sorted([...before.entities, ...fresh.flatMap((a) => a.entities.map(({ id }) => id))]);
  const meetingIds = sorted([...before.meetings, ...fresh.flatMap((a) => a.meetings.map(({ id }) => id))]);
  const entities = await rows(statements.lockNodes('Entity', entityIds));
  const meetings = await rows(statements.lockNodes('Meeting', meetingIds));

  let [linksAdded, linksRemoved] = [0, 0];
  for (const [type, links] of byType(oldLinks.filter(({ article }) => forgotten.includes(article))))
    linksRemoved +=
      (await run(removal.forgetLinks(type, bySource(links)))).counters.relationshipsDeleted ?? 0;
  await rows(removal.forgetNames(forgotten));
  await rows(removal.deleteSentences(forgotten));
  await rows(removal.deleteArticles(gone));

  await rows(statements.setArticles(fresh));
  await rows(statements.createSentences(fresh));
  await rows(statements.nameEntities(fresh));
  await rows(statements.nameMeetings(fresh));
  for (const [type, links] of byType(fresh.flatMap(saidLinks)))
    linksAdded +=
      (await run(statements.mergeLinks(type, bySource(links)))).counters.relationshipsCreated ?? 0;

  const unnamed = async (label: Label, ids: readonly string[]) =>
    (await rows(removal.deleteUnnamed(label, ids))).length;
  const entitiesRemoved = await unnamed('Entity', before.entities);
  const meetingsRemoved = await unnamed('Meeting', before.meetings);
  await setEntities(rows, entities, fresh, before.entities);
  await setMeetings(rows, meetingIds);
  await rows(statements.countDegrees('Entity', entityIds));
  await rows(statements.countDegrees('Meeting', meetingIds));
  const isNew = ({ kind, name }: Row) => kind === null && name === null;
  return {
    articles: outcomes,
    entities: { added: entities.filter(isNew).length, removed: entitiesRemoved },
    meetings: { added: meetings.filter(isNew).length, removed: meetingsRemoved },
    links: { added: linksAdded, removed: linksRemoved },
  };
}

type Run = (query: Query) => Promise<Row[]>;

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

async function lockArticles(rows: Run, { store, remove }: Change) {
  const outcomes = new Map<string, Outcome>(remove.map((id) => [id, 'unknown']));
  const inOrder = [...store].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const stored = await rows(statements.lockArticles(inOrder));
  const going = await rows(removal.lockForRemoval(sorted(remove)));
  for (const { id, fingerprint } of stored) {
    const fresh = store.find(({ article }) => article.id === id)?.fingerprint;
    const known = fingerprint === null ? 'added' : 'changed';
    outcomes.set(String(id), fingerprint === fresh ? 'unchanged' : known);
  }
  for (const { id } of going) outcomes.set(String(id), 'removed');
  const oldLinks = [...stored, ...going].flatMap(({ id, links }) =>
    ((links ?? []) as string[]).map((name) => linkOfName(name, String(id))),
  );
  return { outcomes, oldLinks };
}

/** Sets entities that are new or now known by more, and those that something was taken from. */
async function setEntities(
  rows: Run,
  stored: readonly Row[],
  fresh: readonly ArticleRows[],
  reduced: readonly string[],
): Promise<void> {
  const kinds = new Map<string, EntityKind>(fresh.flatMap((a) => a.entities.map((e) => [e.id, e.kind])));
  const states = new Map<string, EntityState>();
  const all = new Set(reduced);
  for (const { id, kind, said } of await rows(statements.entitiesSaid(reduced))) {
    kinds.set(String(id), kind as EntityKind);
    states.set(String(id), mergeEntity(said as EntityState[]));
  }
  const said = new Map<string, EntityState[]>();
  for (const entity of fresh.flatMap((a) => a.entities))
    said.set(entity.id, [...(said.get(entity.id) ?? []), entity]);
  for (const row of stored) {
    const id = String(row.id);
    const naming = said.get(id);
    if (all.has(id) || !naming) continue;
    const old = row.kind === null ? null : (row as unknown as EntityState);
    const state = mergeEntity(old ? [old, ...naming] : naming);
    if (!old || !sameEntity(old, state)) states.set(id, state);
  }
  for (const kind of ENTITY_KINDS) {
    const changed = [...states].filter(([id]) => kinds.get(id) === kind);
    const properties = changed.map(([id, state]) => ({ id, properties: { ...state, kind } }));
    await rows(statements.setEntities(kind, properties));
  }
}

async function setMeetings(rows: Run, ids: readonly string[]): Promise<void> {
  const said = await rows(statements.meetingsSaid(ids));
  const states = said.map(({ id, said: all }) => ({
    id: String(id),
    ...mergeMeeting(all as Omit<MeetingNaming, 'id' | 'evidence' | 'place'>[]),
  }));
  await rows(statements.setMeetings(states));
}
