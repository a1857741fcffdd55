/** The address of a query: statement and parameters in the part after `#`, which no server sees. */
import type { ConsoleQuery } from './history';

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
  return { statement, parameters: textsOf(part.get('parameters') ?? '{}') };
}

function textsOf(json: string): Record<string, string> {
  try {
    const entries = Object.entries(JSON.parse(json) as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
