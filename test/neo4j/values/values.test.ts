/** Values in Neo4j's notation, there and back, and JSON that loses no digit. */
import { type DateTime, Duration, int, Node, Time } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { decodePlain, decodeTyped } from '@/lib/neo4j/values/decode';
import { encodePlain, encodeTyped } from '@/lib/neo4j/values/encode';
import { ExactNumber, JsonError, parseExact } from '@/lib/neo4j/values/exact-json';
import { printFloat, printInteger, toInteger } from '@/lib/neo4j/values/numbers';
import { parseDate, parseDateTime, parseDuration, parsePoint, parseTime } from '@/lib/neo4j/values/parse';
import { printDateTime, printDuration, printPoint, printTime } from '@/lib/neo4j/values/temporal';

describe('parseExact', () => {
  it.each(['{"a":[1,2.0,-0,1e5,null,true,"\\u00df\\n"],"":{}}', '[]', ' "x" ', '{"a":1,"a":2}'])(
    'reads %s',
    (text) => {
      const plain = (value: unknown): unknown => {
        if (value instanceof ExactNumber) return Number(value.text);
        if (Array.isArray(value)) return value.map(plain);
        if (value === null || typeof value !== 'object') return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
      };
      expect(plain(parseExact(text))).toEqual(JSON.parse(text));
    },
  );

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":}',
    "{'a':1}",
    '01',
    '1.',
    '.5',
    '+1',
    'NaN',
    'tru',
    '"\n"',
    '"\\x"',
    '1 2',
    '[1 2]',
    `${'['.repeat(200)}`,
  ])('refuses %j', (text) => {
    expect(() => parseExact(text)).toThrow(JsonError);
  });

  it('keeps digits, and keys that are names of a prototype', () => {
    expect(parseExact('[9007199254740993, 1.0]')).toEqual([
      new ExactNumber('9007199254740993'),
      new ExactNumber('1.0'),
    ]);
    expect(Object.keys(parseExact('{"__proto__":1}') as object)).toEqual(['__proto__']);
  });
});

describe('numbers', () => {
  it.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [0.1, '0.1'],
    [1e100, '1.0E100'],
    [1.5e-7, '1.5E-7'],
    [12345678.5, '1.23456785E7'],
    [0.001, '0.001'],
    [0.0009, '9.0E-4'],
    [9999999, '9999999.0'],
    [1e7, '1.0E7'],
    [Number.NaN, 'NaN'],
    [-Infinity, '-Infinity'],
  ])('%d is printed as %s', (value, text) => {
    expect(printFloat(value)).toBe(text);
  });

  it.each(['0', '-1', '4294967296', '-4294967297', '9223372036854775807', '-9223372036854775808'])(
    '%s there and back',
    (text) => {
      expect(printInteger(toInteger(text)!)).toBe(text);
    },
  );

  it.each(['9223372036854775808', '1.0', 'x', '', '1e3'])('%j is no integer of 64 bits', (text) => {
    expect(toInteger(text)).toBeNull();
  });
});

describe('temporal and spatial values', () => {
  it.each([
    'P14DT16H12M',
    'P1Y2MT-0.999999995S',
    'PT0S',
    'P-3D',
    'P-1Y-2M',
    'PT-1.5S',
    'PT1H1M1.0000001S',
    'P1Y2M14DT16H12M1.5S',
  ])('%s there and back', (text) => {
    expect(printDuration(parseDuration(text)!)).toBe(text);
  });

  it('reads weeks, and a sign before the whole', () => {
    expect(printDuration(parseDuration('P2W')!)).toBe('P14D');
    expect(printDuration(parseDuration('-P1DT1S')!)).toBe('P-1DT-1S');
  });

  it.each([
    '2024-01-01T10:00:00.1+01:00',
    '-0005-01-01T00:00:00Z',
    '+12345-06-07T23:59:59.999999999-18:00',
    '1880-01-01T00:00:00-00:25:21',
  ])('%s there and back', (text) => {
    expect(printDateTime(parseDateTime(text) as unknown as DateTime)).toBe(text);
  });

  it.each(['SRID=7203;POINT (1.0 2.0)', 'SRID=4979;POINT Z (12.5 -56.7 100.0)'])(
    '%s there and back',
    (text) => {
      expect(printPoint(parsePoint(text)! as never)).toBe(text);
    },
  );

  it.each([
    [parseDate, '2023-02-29'],
    [parseDate, '2024-13-01'],
    [parseDate, 'x'],
    [parseTime, '24:00:00Z'],
    [parseTime, '10:00:00+19:00'],
    [parseDuration, 'P'],
    [parseDuration, 'PT'],
    [parseDuration, '1D'],
    [parsePoint, 'POINT (1 2)'],
    [parsePoint, 'SRID=1;POINT Z (1 2)'],
  ] as [(text: string) => unknown, string][])('refuses what is none: %#', (parse, text) => {
    expect(parse(text)).toBeNull();
  });

  it('prints a time with its offset', () => {
    expect(printTime(new Time(int(1), int(2), int(3), int(120_000_000), int(-3600)))).toBe(
      '01:02:03.12-01:00',
    );
  });
});

describe('encode and decode', () => {
  it('writes parts of the graph in both dialects', () => {
    const node = new Node(int(1), ['Entity'], { name: 'x', degree: int(2) }, '4:a:1');
    expect(JSON.parse(encodePlain(node))).toEqual({
      elementId: '4:a:1',
      labels: ['Entity'],
      properties: { name: 'x', degree: 2 },
    });
    expect(JSON.parse(encodeTyped(node))).toMatchObject({ $type: 'Node', _value: { _labels: ['Entity'] } });
  });

  it.each([null, true, 'x', 1.5, [1.5, ['a']], { a: { b: null } }])(
    '%j is the same after typed JSON and back',
    (value) => {
      expect(decodeTyped(parseExact(encodeTyped(value)))).toEqual(value);
    },
  );

  it('takes no map for what its keys say', () => {
    expect(encodePlain({ __isInteger__: true, low: int(1), high: int(2) })).toBe(
      '{"__isInteger__":true,"low":1,"high":2}',
    );
    expect(encodeTyped({ __isNode__: true })).toContain('"$type":"Map"');
  });

  it('keeps typed JSON that came as plain for a map', () => {
    expect(decodePlain(parseExact('{"$type":"Integer","_value":"5"}'))).toEqual({
      $type: 'Integer',
      _value: '5',
    });
  });

  it('gives durations back as durations', () => {
    expect(decodeTyped(parseExact('{"$type":"Duration","_value":"P1D"}'))).toBeInstanceOf(Duration);
  });
});
