/** The OpenAPI 3.1 description of the API, made from the very schemas that the routes check by. */
import { z } from 'zod';
import { cypherEvent, errorAnswer, ROUTES, type RouteDefinition } from '@/lib/ontology';

/** The dialect of JSON Schema that OpenAPI 3.1 uses. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

type Json = Record<string, unknown>;

/** A schema as JSON Schema: of a request as it may be written, of an answer as it is. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

const json = (schema: Json) => ({ 'application/json': { schema } });

const isRepeatable = ({ type }: Json) => type === 'array';

function queryParameters(query: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties as Record<string, Json>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
    ...(isRepeatable(schema) ? { explode: true, style: 'form' } : {}),
  }));
}

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 500 },
  }));

function bodyOf({ body, isCypher }: RouteDefinition): Json {
  if (!body) return {};
  const schema = schemaOf(body, 'input');
  const typed = isCypher ? { 'application/vnd.neo4j.query': { schema } } : {};
  return { requestBody: { required: true, content: { ...json(schema), ...typed } } };
}

function answerContent({ answer, isCypher }: RouteDefinition): Json {
  const schema = schemaOf(answer, 'output');
  if (!isCypher) return json(schema);
  return {
    ...json(schema),
    'application/vnd.neo4j.query': { schema },
    'application/jsonl': { schema: schemaOf(cypherEvent, 'output') },
  };
}

/** Statuses that a route can answer beside the good one. */
function failures({ path, query, body, isCypher }: RouteDefinition): string[] {
  return [
    ...(query || body || path.includes('{') ? ['400'] : []),
    '401',
    '403',
    ...(path.includes('{') || /neighbours/.test(path) ? ['404'] : []),
    ...(body ? ['413', '415'] : []),
    ...(isCypher ? ['405', '406', '408'] : []),
    ...(isCypher || path === '/api/views' ? ['429'] : []),
    '500',
    '503',
  ];
}

function operation(route: RouteDefinition): Json {
  const error = { description: 'What went wrong.', content: json({ $ref: '#/components/schemas/Errors' }) };
  const parameters = [...pathParameters(route.path), ...(route.query ? queryParameters(route.query) : [])];
  return {
    summary: route.summary,
    operationId: `${route.method} ${route.path}`.replace(/\W+/g, '_').replace(/_$/, ''),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...bodyOf(route),
    responses: {
      [route.status ?? 200]: { description: route.summary, content: answerContent(route) },
      ...Object.fromEntries(failures(route).map((status) => [status, error])),
    },
  };
}

/** The description of every route. */
export function openapi(): Json {
  const paths: Record<string, Json> = {};
  for (const route of ROUTES) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: DIALECT,
    info: {
      title: 'Parley',
      version: '1',
      description:
        'Who met whom, who stands with whom, and where it says so. Everything is read-only but views.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: { Errors: schemaOf(errorAnswer, 'output') },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'PARLEY_TOKEN, where it is set.' },
      },
    },
  };
}
