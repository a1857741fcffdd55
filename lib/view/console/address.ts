/** The address of a query: statement and parameters in the part after `#`, which no server sees. */
import { z } from 'zod';
import type { ConsoleQuery } from './history';

const texts = z.record(z.string(), z.string());

/** @example '#cypher=MATCH+%28n%29+RETURN+n' */
export function queryAddress({ statement, parameters }: ConsoleQuery): string {
  const part = new URLSearchParams({ cypher: statement });
  if (Object.keys(parameters).length > 0) part.set('parameters', JSON.stringify(parameters));
  return `#${part}`;
}

/** The query that an address names; null where it names none. Parameters that cannot be read are left out. */
export function queryOfAddress(hash: string): ConsoleQuery | null {
  const part = new URLSearchParams(hash.replace(/^#/, ''));
  const statement = part.get('cypher');
  if (!statement) return null;
  try {
    return { statement, parameters: texts.parse(JSON.parse(part.get('parameters') ?? '{}')) };
  } catch {
    return { statement, parameters: {} };
  }
}
