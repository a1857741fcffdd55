/** One change of the graph within one transaction: some articles stored anew, some taken away. */
import type { ManagedTransaction } from 'neo4j-driver';
import { ENTITY_KINDS, type EntityKind } from '@/lib/ontology';
import { byLabel } from '../read/names';
import type { Query, Row } from '../read/query';
import { bySource, byType, linkOfName, saidLinks } from './links';
import { type EntityState, mergeEntity, mergeMeeting, sameEntity } from './merge';
import * as removal from './removal';
import type { ArticleRows, MeetingNaming } from './rows';
import { type Ran, runInSlices } from './slices';
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

/**
 * Carries out a change. Whatever it touches it has locked before it looks at it. Statements that need nothing of each
 * other's answers are sent together; the server takes them in this order.
 */
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
  const [entities, meetings] = await Promise.all([
    rows(statements.lockNodes('Entity', entityIds)),
    rows(statements.lockNodes('Meeting', meetingIds)),
  ]);

  const oldByType = byType(oldLinks.filter(({ article }) => forgotten.includes(article)));
  const [unlinked] = await Promise.all([
    Promise.all(oldByType.map(([type, links]) => run(removal.forgetLinks(type, bySource(links))))),
    run(removal.forgetNames(forgotten)),
    run(removal.deleteSentences(forgotten)),
    run(removal.deleteArticles(gone)),
    run(statements.setArticles(fresh)),
    run(statements.createSentences(fresh)),
    run(statements.nameEntities(fresh)),
    run(statements.nameMeetings(fresh)),
  ]);
  const newByType = byType(fresh.flatMap(saidLinks));
  const [linked, entitiesGone, meetingsGone, entitiesSaid, meetingsSaid] = await Promise.all([
    Promise.all(newByType.map(([type, links]) => run(statements.mergeLinks(type, bySource(links))))),
    rows(removal.deleteUnnamed('Entity', before.entities)),
    rows(removal.deleteUnnamed('Meeting', before.meetings)),
    rows(statements.entitiesSaid(before.entities)),
    rows(statements.meetingsSaid(meetingIds)),
  ]);
  await Promise.all([
    ...setEntities(entities, fresh, before.entities, entitiesSaid).map(run),
    run(statements.setMeetings(meetingsSaid.map(meetingOf))),
    run(statements.countDegrees('Entity', entityIds)),
    run(statements.countDegrees('Meeting', meetingIds)),
  ]);
  const isNew = ({ kind, name }: Row) => kind === null && name === null;
  return {
    articles: outcomes,
    entities: { added: entities.filter(isNew).length, removed: entitiesGone.length },
    meetings: { added: meetings.filter(isNew).length, removed: meetingsGone.length },
    links: {
      added: counted(linked, 'relationshipsCreated'),
      removed: counted(unlinked, 'relationshipsDeleted'),
    },
  };
}

const counted = (ran: readonly Ran[], counter: string) =>
  ran.reduce((sum, { counters }) => sum + (counters[counter] ?? 0), 0);

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

/**
 * The statements that set entities that are new or now known by more, and those that something was taken from.
 * @param reduced ids of the latter
 * @param left what the articles that are left say of them
 */
function setEntities(
  stored: readonly Row[],
  fresh: readonly ArticleRows[],
  reduced: readonly string[],
  left: readonly Row[],
): Query[] {
  const kinds = new Map<string, EntityKind>(fresh.flatMap((a) => a.entities.map((e) => [e.id, e.kind])));
  const states = new Map<string, EntityState>();
  const all = new Set(reduced);
  for (const { id, kind, said } of left) {
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
  return ENTITY_KINDS.map((kind) => {
    const changed = [...states].filter(([id]) => kinds.get(id) === kind);
    return statements.setEntities(
      kind,
      changed.map(([id, state]) => ({ id, properties: { ...state, kind } })),
    );
  });
}

/** What is stored on a meeting, of all that articles say of it. */
const meetingOf = ({ id, said }: Row) => ({
  id: String(id),
  ...mergeMeeting(said as Omit<MeetingNaming, 'id' | 'evidence' | 'place'>[]),
});
