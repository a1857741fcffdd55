/**
 * Parameters as they arrive in a request, as values of the driver: plain JSON, where a number without fraction is an
 * integer, or typed JSON (`{"$type","_value"}`), which can say anything that Cypher knows but nodes and their like.
 */
import { type ExactJson, ExactNumber, isJsonObject } from './exact-json';
import { toInteger } from './numbers';
import {
  parseDate,
  parseDateTime,
  parseDuration,
  parseLocalDateTime,
  parseLocalTime,
  parsePoint,
  parseTime,
} from './parse';

/** A parameter that is no value of Cypher; the message says which and why. */
export class ValueError extends Error {}

/** Plain JSON as values of the driver. @throws ValueError */
export function decodePlain(value: ExactJson): unknown {
  if (value instanceof ExactNumber) return decodeNumber(value);
  if (Array.isArray(value)) return value.map(decodePlain);
  if (isJsonObject(value)) return mapValues(value, decodePlain);
  return value;
}

function decodeNumber({ text, isInteger }: ExactNumber): unknown {
  if (!isInteger) return Number(text);
  const value = toInteger(text);
  if (value === null) throw new ValueError(`${text.slice(0, 40)} does not fit into 64 bits`);
  return value;
}

function mapValues(map: { [key: string]: ExactJson }, decode: (value: ExactJson) => unknown) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, decode(value)]));
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function parseBase64(text: string): Int8Array | null {
  if (!BASE64.test(text)) return null;
  return Int8Array.from(Buffer.from(text, 'base64'));
}

function parseFloat64(text: string): number | null {
  if (/^-?(Infinity|NaN)$/.test(text)) return Number(text.replace('-NaN', 'NaN'));
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : null;
}

/** Types whose `_value` is a text, and what reads it; null means that it can't be read. */
const TEXTS: Readonly<Record<string, (text: string) => unknown>> = {
  String: (text) => text,
  Integer: (text) => toInteger(text),
  Float: parseFloat64,
  Base64: parseBase64,
  Date: parseDate,
  Time: parseTime,
  LocalTime: parseLocalTime,
  OffsetDateTime: parseDateTime,
  ZonedDateTime: parseDateTime,
  LocalDateTime: parseLocalDateTime,
  Duration: parseDuration,
  Point: parsePoint,
};

function decodeText(type: string, value: ExactJson | undefined): unknown {
  const isNumber = value instanceof ExactNumber && (type === 'Integer' || type === 'Float');
  const text = isNumber ? value.text : value;
  const read = Object.hasOwn(TEXTS, type) ? TEXTS[type] : undefined;
  if (!read) throw new ValueError(`Type ${type.slice(0, 40)} is not supported as a parameter`);
  const decoded = typeof text === 'string' ? read(text) : null;
  if (decoded === null) throw new ValueError(`a parameter is no ${type}`);
  return decoded;
}

/** Typed JSON as values of the driver. @throws ValueError */
export function decodeTyped(value: ExactJson): unknown {
  if (!isJsonObject(value) || typeof value.$type !== 'string' || !('_value' in value)) {
    throw new ValueError('every parameter must be {"$type": …, "_value": …}');
  }
  const { $type: type, _value: content } = value;
  if (type === 'Null') return null;
  if (type === 'Boolean' && typeof content === 'boolean') return content;
  if (type === 'List' && Array.isArray(content)) return content.map(decodeTyped);
  if (type === 'Map' && isJsonObject(content)) return mapValues(content, decodeTyped);
  return decodeText(type, content);
}
