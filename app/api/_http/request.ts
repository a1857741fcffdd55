/** Reads requests: addresses and bodies, checked by a zod schema, within bounds. */
import { z } from 'zod';
import { ApiError } from './errors';

/** The largest body that a route takes unless it says otherwise, in bytes. */
export const BODY_BYTES = 2_000_000;

function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.');
  throw new ApiError('Parley.Request.Invalid', where ? `${where}: ${issue?.message}` : `${issue?.message}`);
}

/** Whether a field of a query is one that may be repeated. */
function isRepeatable(schema: z.ZodObject, name: string): boolean {
  let field = schema.shape[name] as z.ZodType | undefined;
  while (field instanceof z.ZodDefault) field = field.unwrap() as z.ZodType;
  return field instanceof z.ZodArray;
}

/**
 * The parameters of the address, by a schema of an object. One that the schema has as an array may be repeated; one
 * that it has not, or that is repeated where it must not be, is refused.
 * @throws ApiError `Parley.Request.Invalid`
 */
export function readAddress<Schema extends z.ZodObject>(schema: Schema, request: Request): z.output<Schema> {
  const given = new URL(request.url).searchParams;
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name);
    const repeatable = isRepeatable(schema, name);
    if (!(name in schema.shape)) {
      throw new ApiError('Parley.Request.Invalid', `${name}: no such parameter here`);
    }
    if (all.length > 1 && !repeatable) throw new ApiError('Parley.Request.Invalid', `${name}: given twice`);
    values[name] = repeatable ? all : (all[0] ?? '');
  }
  return check(schema, values);
}

/**
 * A body's text, never more of it in memory than `most` bytes.
 * @throws ApiError when it is too large or not UTF-8
 */
export async function readText(request: Request, most = BODY_BYTES): Promise<string> {
  const tooLarge = () => new ApiError('Parley.Request.TooLarge', `the body has more than ${most} bytes`);
  if (Number(request.headers.get('content-length')) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) throw tooLarge();
    chunks.push(part.value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new ApiError('Parley.Request.Invalid', 'the body is not UTF-8');
  }
}

/** Refuses a body that is not said to be of one of these types. */
export function requireType(request: Request, types: readonly string[]): void {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(type)) {
    throw new ApiError('Parley.Request.UnsupportedMediaType', `Content-Type must be ${types.join(' or ')}`);
  }
}

/** A body of JSON, by a schema. */
export async function readJson<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): Promise<z.output<Schema>> {
  requireType(request, ['application/json']);
  const text = await readText(request);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError('Parley.Request.Invalid', 'the body is not JSON');
  }
  return check(schema, value);
}

/** A part of the address's path: Next has decoded it. */
export function readPath(part: string): string {
  return check(z.string().min(1).max(500), part);
}
