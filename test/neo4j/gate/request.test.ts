/** Requests of the Cypher route: bodies, limits and media types. */
import { Integer } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { formatOf, isTypedBody } from '@/lib/neo4j/gate/media';
import { readParameters, readRequest } from '@/lib/neo4j/gate/request';
import { CYPHER_LIMITS } from '@/lib/ontology';

const job = (fields: object) => readRequest(JSON.stringify({ statement: 'RETURN 1', ...fields }), false).job;

describe('readRequest', () => {
  it('has limits where none are given, and none above the server’s own', () => {
    expect(job({})).toMatchObject({ maxRows: CYPHER_LIMITS.rows, timeout: CYPHER_LIMITS.timeoutMs });
    expect(job({ maxRows: 2_000_000_000 }).maxRows).toBe(CYPHER_LIMITS.mostRows);
    expect(job({ timeoutMs: 2_000_000_000 }).timeout).toBe(CYPHER_LIMITS.timeoutMs);
  });

  it('takes the shorter of two times', () => {
    expect(job({ maxExecutionTime: 5, timeoutMs: 100 }).timeout).toBe(100);
    expect(job({ maxExecutionTime: 5 }).timeout).toBe(5_000);
  });

  it('keeps integers and floats apart', () => {
    const body = '{"statement":"x","parameters":{"a":9007199254740993,"b":1.0}}';
    const { parameters } = readRequest(body, false);
    expect(readParameters(body, false)).toEqual(parameters);
    expect(String(parameters.a)).toBe('9007199254740993');
    expect(parameters.a).toBeInstanceOf(Integer);
    expect(parameters.b).toBe(1);
  });

  it('says which parameter limit was broken', () => {
    expect(() => readRequest('{"statement":"x","parameters":{"a":9223372036854775808}}', false)).toThrow(
      /64 bits/,
    );
    expect(() => job({ maxRows: 0 })).toThrow(/maxRows/);
    expect(() => job({ accessMode: 'WRITE' })).toThrow(/only READ/);
  });
});

describe('media types', () => {
  it.each([
    [null, 'application/json'],
    ['*/*', 'application/json'],
    ['application/jsonl', 'application/jsonl'],
    ['application/vnd.neo4j.query, application/json', 'application/vnd.neo4j.query'],
    [
      'application/json;q=0.1, application/vnd.neo4j.query.v1.1+jsonl',
      'application/vnd.neo4j.query.v1.1+jsonl',
    ],
  ])('%s is answered as %s', (accept, type) => {
    expect(formatOf(accept).contentType).toBe(type);
  });

  it('refuses what it cannot answer or read', () => {
    expect(() => formatOf('text/html')).toThrow('Not Acceptable');
    expect(() => formatOf('application/json;q=0')).toThrow('Not Acceptable');
    expect(() => isTypedBody('text/plain')).toThrow('Unsupported');
    expect(() => isTypedBody('application/json; charset=latin1')).toThrow('Unsupported');
    expect(isTypedBody('application/json; charset=UTF-8')).toBe(false);
    expect(isTypedBody('application/vnd.neo4j.query')).toBe(true);
  });
});
