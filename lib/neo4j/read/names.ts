/** Labels and relationship types as they stand in Cypher. They come from the ontology's tables alone, and are escaped here. */
import { KINDS, LINK_TYPES, type LinkType, NODE_KINDS, type NodeKind } from '@/lib/ontology';

/**
 * A label, type or property name as Cypher takes it; quoted where it isn't a plain word.
 * @example escapeName('ALLY_OF') // 'ALLY_OF'
 * @example escapeName('odd `name') // '`odd ``name`'
 */
export function escapeName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/**
 * Relationship types, to stand after a colon; no types means every type of the ontology.
 * @example typesOf(['LEADS', 'ALLY_OF']) // 'LEADS|ALLY_OF'
 */
export function typesOf(types: readonly LinkType[] = []): string {
  return (types.length > 0 ? types : LINK_TYPES).map(escapeName).join('|');
}

/** Labels of these kinds, to stand after a colon; no kinds means every kind. `Person|Meeting` */
export function labelsOf(kinds: readonly NodeKind[] = []): string {
  return (kinds.length > 0 ? kinds : NODE_KINDS).map((kind) => escapeName(KINDS[kind].label)).join('|');
}

/** The label whose unique index finds the node of this id; an id begins with its kind. */
export function indexedLabel(id: string): 'Meeting' | 'Entity' {
  return id.startsWith('meeting:') ? 'Meeting' : 'Entity';
}

/** Ids by the label whose index finds them. */
export function byLabel(ids: readonly string[]): { entities: string[]; meetings: string[] } {
  const isMeeting = (id: string) => indexedLabel(id) === 'Meeting';
  return { entities: ids.filter((id) => !isMeeting(id)), meetings: ids.filter(isMeeting) };
}

/**
 * The kind of a node by its label, which is read twice as fast as its property `kind`: it matters on a hub.
 * @example kindOf('o') // "CASE WHEN o:Person THEN 'person' … END"
 */
export function kindOf(variable: string): string {
  const cases = NODE_KINDS.map((kind) => `WHEN ${variable}:${escapeName(KINDS[kind].label)} THEN '${kind}'`);
  return `CASE ${cases.join(' ')} END`;
}

/**
 * Finds the node of an id by its unique index, and what lies beyond it. The planner is told to seek there: when many
 * nodes were stored a moment ago, its counts of the index lag behind, and it would read the whole of it for each row.
 * @param id an expression: of a row, or a parameter
 * @param beyond a pattern that goes on from the node
 * @example seek('a', 'Article', 'row.id') // 'MATCH (a:Article {id: row.id}) USING INDEX SEEK a:Article(id)'
 * @see https://neo4j.com/docs/cypher-manual/current/planning-and-tuning/query-tuning/using/
 */
export function seek(variable: string, label: string, id: string, beyond = ''): string {
  return `MATCH (${variable}:${label} {id: ${id}})${beyond} USING INDEX SEEK ${variable}:${label}(id)`;
}
