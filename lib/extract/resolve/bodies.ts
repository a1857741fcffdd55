/** Which mentions name the same organisation, place or state. */

import type { Token } from '../document';
import { type Found, findName } from '../gazetteer/lexicon';
import type { Draft, Named } from './draft';

const LINKS = new Set('of the and for in on to de des du la le al'.split(' '));
/** Words that make no difference: "US Department of Defense", "Ministry of Foreign Affairs" and "foreign ministry". */
const EMPTY = new Set('affairs office us u.s. uk u.k. group organization organisation'.split(' '));
/** A river, city or sea is one with and without the word. */
const PLACE_WORDS = new Set('river city town sea desert state county'.split(' '));

const asTokens = (keys: readonly string[]) =>
  keys.map(
    (key) => ({ start: 0, end: 0, text: key.toUpperCase(), lower: key, key, shape: 0 }) satisfies Token,
  );

/** A nationality or a state's name, as the state's name: "Kenyan foreign ministry" is "Kenya's foreign ministry". */
function withStates(keys: readonly string[]): string[] {
  const found: Found | undefined = findName(asTokens(keys), 0);
  const state = found?.value.find(({ kind }) => kind === 'state');
  return found && state && found.length < keys.length ? [state.name, ...keys.slice(found.length)] : [...keys];
}

/** What two names of one organisation have in common: their words without order and links. */
const signature = (keys: readonly string[]) =>
  withStates(keys)
    .filter((key, _, all) => !LINKS.has(key) && !(EMPTY.has(key) && all.length > 2))
    .sort()
    .join(' ');

const initials = (keys: readonly string[], text: string) => ({
  tight: keys
    .filter((key) => !LINKS.has(key))
    .map((key) => key[0])
    .join(''),
  loose: keys.map((key) => key[0]).join(''),
  capitals: (text.match(/\p{Lu}/gu) ?? []).join('').toLowerCase(),
});

/** Whether a word of capitals can be short for a name: "JIG" for "Joint Civilian-Military Investigation Group". */
export function abbreviates(short: Named, full: Named): boolean {
  const letters = short.text.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || full.keys.length < 2 || !/^\p{Lu}{2}/u.test(short.text.replaceAll('.', '')))
    return false;
  const { tight, loose, capitals } = initials(full.keys, full.text);
  return letters === tight || letters === loose || letters === capitals;
}

/** Whether brackets make the second a short form of the first: "Syrian Democratic Forces (SDF)". */
function isBracketed(text: string, full: Named, short: Named): boolean {
  const between = text.slice(full.mention.end, short.mention.start);
  return (
    /^\s*[([]\s*["“']?(?:or |the )?$/.test(between) &&
    /^[^)\]\n]{0,12}[)\]]/.test(text.slice(short.mention.end, short.mention.end + 14)) &&
    full.keys.length > short.keys.length &&
    sharesLetters(short, full)
  );
}

/** Half of the short form's letters begin words of the full name. */
function sharesLetters(short: Named, full: Named): boolean {
  const letters = short.text.replace(/[^\p{L}]/gu, '').toLowerCase();
  const first = new Set(full.keys.map((key) => key[0]));
  return [...letters].filter((letter) => first.has(letter)).length * 2 >= letters.length;
}

export function joinBodies(text: string, all: readonly Named[], disabled: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  const bySignature = new Map<string, Draft>();
  const ordered = [...all].sort((a, b) => b.keys.length - a.keys.length || a.index - b.index);
  for (const named of ordered) {
    const { kind, canonical } = named.mention;
    const words =
      kind === 'place' && !canonical
        ? named.keys.filter((key, i) => i === 0 || !PLACE_WORDS.has(key))
        : named.keys;
    const key = `${kind} ${canonical ? `= ${canonical}` : kind === 'organisation' && !disabled.has('word-order') ? signature(words) : words.join(' ')}`;
    const same = bySignature.get(key) ?? (canonical ? undefined : shortFor(named, drafts, disabled));
    if (same) {
      same.named.push(named);
      same.canonical ??= canonical;
      bySignature.set(key, same);
    } else {
      const draft: Draft = { kind, named: [named], canonical };
      drafts.push(draft);
      bySignature.set(key, draft);
    }
  }
  return disabled.has('bracketed-acronym') ? drafts : joinBracketed(text, drafts);
}

/** The one longer name that this is short for: an acronym, or a name without its head or its state. */
function shortFor(named: Named, drafts: readonly Draft[], disabled: ReadonlySet<string>): Draft | undefined {
  if (named.mention.kind !== 'organisation') return undefined;
  const longer = drafts.filter(
    ({ kind, named: [first] }) => kind === 'organisation' && first && first.keys.length > named.keys.length,
  );
  const acronyms = disabled.has('acronym')
    ? []
    : longer.filter((draft) => abbreviates(named, draft.named[0] as Named));
  if (acronyms.length === 1) return acronyms[0];
  if (disabled.has('short-body') || (named.keys.length < 2 && !isProper(named))) return undefined;
  const own = new Set(signature(named.keys).split(' '));
  const holders = longer.filter((draft) => {
    const full = signature((draft.named[0] as Named).keys).split(' ');
    return [...own].every((key) => full.includes(key)) && full.length - own.size <= 1;
  });
  return holders.length === 1 ? holders[0] : undefined;
}

const isProper = ({ text, mention }: Named) =>
  mention.rule === 'part-of-organisation' && /^\p{Lu}/u.test(text);

/** Joins entities of which one is given in brackets after the other. */
function joinBracketed(text: string, drafts: Draft[]): Draft[] {
  const bodies = drafts.filter(({ kind }) => kind === 'organisation' || kind === 'place');
  const flat = bodies
    .flatMap((draft) => draft.named.map((named) => ({ draft, named })))
    .sort((a, b) => a.named.mention.start - b.named.mention.start);
  const gone = new Set<Draft>();
  for (let i = 1; i < flat.length; i++) {
    const [full, short] = [flat[i - 1], flat[i]];
    if (!full || !short || full.draft === short.draft || gone.has(full.draft) || gone.has(short.draft))
      continue;
    if (full.draft.kind !== short.draft.kind || !isBracketed(text, full.named, short.named)) continue;
    full.draft.named.push(...short.draft.named);
    full.draft.canonical ??= short.draft.canonical;
    gone.add(short.draft);
    for (const other of flat) if (other.draft === short.draft) other.draft = full.draft;
  }
  return drafts.filter((draft) => !gone.has(draft));
}
