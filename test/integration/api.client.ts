/** Asks the routes' own handlers, as the server does. */
import { expect } from 'vitest';
import type { z } from 'zod';

export type Handler<Context = unknown> = (request: Request, context: Context) => Promise<Response>;
type Params = Record<'id' | 'name', string>;

/** A good answer, checked by its schema. */
export async function read<Schema extends z.ZodType>(
  schema: Schema,
  response: Response,
): Promise<z.output<Schema>> {
  const body = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return schema.parse(body);
}

export const get = (handler: Handler, query = '') =>
  handler(new Request(`http://127.0.0.1:3000/api?${query}`), undefined);

/** Asks a handler whose path holds an id or a name. */
export const getOne = (handler: Handler<{ params: Promise<never> }>, key: string) => {
  const params = Promise.resolve({ id: key, name: key } as Params);
  return handler(new Request('http://127.0.0.1:3000/api'), { params: params as Promise<never> });
};

export const post = (handler: Handler, body: unknown, type = 'application/json') =>
  handler(
    new Request('http://127.0.0.1:3000/api', {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    undefined,
  );
