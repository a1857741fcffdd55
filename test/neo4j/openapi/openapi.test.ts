/** The description says of every route what it takes and answers, and of no route that is not there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openapi } from '@/lib/neo4j/openapi';
import { ROUTES } from '@/lib/ontology';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The file in which Next finds a route. */
const fileOf = (path: string) => join(ROOT, 'app', path.replace(/\{(\w+)\}/g, '[$1]'), 'route.ts');

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content: Record<string, { schema: object }> }>;
}

const description = openapi() as { paths: Record<string, Record<string, Operation>> };
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('openapi', () => {
  it.each(ROUTES.map(({ path, method }) => [method, path]))('%s %s is there', (method, path) => {
    expect(existsSync(fileOf(path))).toBe(true);
    expect(description.paths[path]?.[method]).toBeDefined();
  });

  it('names every operation once, and every part of its path', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, operation } of operations) {
      const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
      expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('says limits and what may be repeated', () => {
    const parameters = description.paths['/api/neighbours']?.get?.parameters ?? [];
    expect(parameters.find((one) => one.name === 'limit')?.schema).toMatchObject({
      minimum: 1,
      maximum: 500,
      default: 50,
    });
    expect(parameters.find((one) => one.name === 'type')).toMatchObject({
      explode: true,
      schema: { type: 'array' },
    });
    expect(parameters.find((one) => one.name === 'id')?.required).toBe(true);
  });

  it('has an answer and the shape of errors for each', () => {
    for (const { operation } of operations) {
      expect(Object.keys(operation.responses)).toContain('503');
      expect(operation.responses['503']?.content['application/json']?.schema).toEqual({
        $ref: '#/components/schemas/Errors',
      });
    }
  });

  it('holds nothing but JSON', () => {
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
  });
});
