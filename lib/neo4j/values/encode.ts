/**
 * Values of Cypher as the two kinds of JSON that Neo4j's Query API answers: plain, and typed (`{"$type","_value"}`).
 * Both are written straight as text, for integers and floats must keep their digits.
 * https://neo4j.com/docs/query-api/current/result-formats/
 */
import {
  DateTime,
  Date as Day,
  Duration,
  Integer,
  LocalDateTime,
  LocalTime,
  Node,
  Path,
  Point,
  Relationship,
  Time,
} from 'neo4j-driver';
import { printFloat, printInteger } from './numbers';
import {
  printClock,
  printDate,
  printDateTime,
  printDuration,
  printLocalDateTime,
  printPoint,
  printTime,
} from './temporal';

/** How the values that are no lists, maps or parts of the graph are written, and how those are wrapped. */
interface Dialect {
  readonly scalar: (type: string, text: string, isNumber?: boolean) => string;
  readonly wrap: (type: string, json: string) => string;
  readonly node: (node: Node, properties: string) => string;
  readonly relationship: (relationship: Relationship, properties: string) => string;
}

const quote = (text: string) => JSON.stringify(text);
const isFiniteNumber = (text: string) => !/[aI]/.test(text);

const PLAIN: Dialect = {
  scalar: (_type, text, isNumber = false) => (isNumber && isFiniteNumber(text) ? text : quote(text)),
  wrap: (_type, json) => json,
  node: ({ elementId, labels }, properties) =>
    `{"elementId":${quote(elementId)},"labels":${JSON.stringify(labels)},"properties":${properties}}`,
  relationship: ({ elementId, startNodeElementId, endNodeElementId, type }, properties) =>
    `{"elementId":${quote(elementId)},"startNodeElementId":${quote(startNodeElementId)},` +
    `"endNodeElementId":${quote(endNodeElementId)},"type":${quote(type)},"properties":${properties}}`,
};

const typed = (type: string, json: string) => `{"$type":"${type}","_value":${json}}`;

const TYPED: Dialect = {
  scalar: (type, text) => typed(type, quote(text)),
  wrap: typed,
  node: ({ elementId, labels }, properties) =>
    typed(
      'Node',
      `{"_element_id":${quote(elementId)},"_labels":${JSON.stringify(labels)},"_properties":${properties}}`,
    ),
  relationship: ({ elementId, startNodeElementId, endNodeElementId, type }, properties) =>
    typed(
      'Relationship',
      `{"_element_id":${quote(elementId)},"_start_node_element_id":${quote(startNodeElementId)},` +
        `"_end_node_element_id":${quote(endNodeElementId)},"_type":${quote(type)},"_properties":${properties}}`,
    ),
};

/**
 * What a value is beyond JavaScript's own types. By class: the driver's `isNode` and its like ask for a property that
 * any map of a hostile statement can have.
 */
const SCALARS: readonly [kind: { prototype: object }, type: string, print: (value: never) => string][] = [
  [Day, 'Date', printDate],
  [LocalDateTime, 'LocalDateTime', printLocalDateTime],
  [LocalTime, 'LocalTime', printClock],
  [Time, 'Time', printTime],
  [Duration, 'Duration', printDuration],
  [Point, 'Point', printPoint],
];

const isOf = (value: object, kind: { prototype: object }) =>
  Object.prototype.isPrototypeOf.call(kind.prototype, value);

/** Makes a function that writes a value as JSON text. */
function encoder(dialect: Dialect): (value: unknown) => string {
  const { scalar, wrap, node, relationship } = dialect;

  const entries = (map: object) =>
    `{${Object.entries(map)
      .map(([key, value]) => `${quote(key)}:${encode(value)}`)
      .join(',')}}`;

  const encodeNode = (value: Node) => node(value, entries(value.properties));
  const encodeRelationship = (value: Relationship) => relationship(value, entries(value.properties));

  function encodePath({ start, segments }: Path): string {
    const parts = segments.flatMap((step) => [encodeRelationship(step.relationship), encodeNode(step.end)]);
    return wrap('Path', `[${[encodeNode(start), ...parts].join(',')}]`);
  }

  function encodeMoment(value: DateTime): string {
    const zone = value.timeZoneId;
    if (!zone) return scalar('OffsetDateTime', printDateTime(value));
    return scalar('ZonedDateTime', printDateTime(value) + (dialect === TYPED ? `[${zone}]` : ''));
  }

  function encodeObject(value: object): string {
    if (value instanceof Integer) return scalar('Integer', printInteger(value), true);
    if (Array.isArray(value)) return wrap('List', `[${value.map(encode).join(',')}]`);
    if (value instanceof Node) return encodeNode(value);
    if (value instanceof Relationship) return encodeRelationship(value);
    if (value instanceof Path) return encodePath(value);
    if (value instanceof DateTime) return encodeMoment(value);
    if (value instanceof Int8Array) return scalar('Base64', Buffer.from(value).toString('base64'));
    const found = SCALARS.find(([kind]) => isOf(value, kind));
    return found ? scalar(found[1], found[2](value as never)) : wrap('Map', entries(value));
  }

  function encode(value: unknown): string {
    if (value === null || value === undefined) return wrap('Null', 'null');
    if (typeof value === 'string') return scalar('String', value);
    if (typeof value === 'boolean') return wrap('Boolean', String(value));
    if (typeof value === 'number') return scalar('Float', printFloat(value), true);
    return encodeObject(value as object);
  }

  return encode;
}

/** A value as plain JSON: temporal and spatial ones as text, nodes with `elementId`, `labels` and `properties`. */
export const encodePlain = encoder(PLAIN);

/** A value as typed JSON, from which every value can be had back. */
export const encodeTyped = encoder(TYPED);
