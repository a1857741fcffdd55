/** Which state a body belongs to, as its own name says: "Russian foreign ministry", "Ministry of Defence of Ukraine". */
import type { Entity } from '../document';
import { findName } from '../gazetteer/lexicon';
import { tokenise } from '../sentences/tokenise';

/** Organs that a state has, by their names. */
export const ORGAN =
  /\b(?:ministry|department|government|army|navy|air force|armed forces|military|parliament|senate|congress|cabinet|police|embassy|central bank|security forces|security council|coast ?guard|national guard|treasury|supreme court|intelligence service|presidency|republican guard|foreign office)\b/i;

const known = new Map<string, string | null>();
const MOST_KNOWN = 5_000;

/** ISO code of the state whose name or adjective stands in a body's name; null when none does. */
export function stateInName(name: string): string | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const tokens = tokenise(name, 0, name.length);
  const codes = tokens.flatMap((_, i) => {
    const reading = findName(tokens, i)?.value.find((r) => r.list === 'states' || r.list === 'adjectives');
    return reading?.country ? [reading.country] : [];
  });
  const code = codes[0] ?? null;
  known.set(name, code);
  return code;
}

/** The state that an entity is, lies in or is an organ of; undefined when it is not known. */
export function stateOf({ kind, name, country }: Entity): string | undefined {
  if (country) return country;
  return kind === 'organisation' && ORGAN.test(name) ? (stateInName(name) ?? undefined) : undefined;
}
