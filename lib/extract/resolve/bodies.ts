/** Which mentions name the same organisation, place or state. */

import type { Token } from '../document';
import { beginsName, type Found, findName } from '../gazetteer/lexicon';
import { COMPANY_FORMS } from '../mentions/vocabulary';
import { makeForm } from '../sentences/form';
import type { Draft, Named } from './draft';

const LINKS = new Set('of the and for in on to de des du la le al'.split(' '));
/** Words that make no difference: "US Department of Defense", "Ministry of Foreign Affairs" and "foreign ministry". */
const EMPTY = new Set('affairs office us u.s. uk u.k. group organization organisation'.split(' '));
/** A company is one with and without its legal form. */
const withoutForm = (keys: readonly string[]) =>
  keys.length > 1 && COMPANY_FORMS.has(keys.at(-1)!) ? keys.slice(0, -1) : keys;

/** A river, city or sea is one with and without the word. */
const PLACE_WORDS = new Set('river city town sea desert state county'.split(' '));

const asTokens = (keys: readonly string[]): Token[] =>
  keys.map((key) => {
    const form = makeForm(key.toUpperCase(), key, key);
    return { start: 0, end: 0, text: form.text, lower: key, key, shape: form.shape, form };
  });

/** A nationality or a state's name, as the state's name: "Kenyan foreign ministry" is "Kenya's foreign ministry". */
function withStates(keys: readonly string[]): string[] {
  const found: Found | undefined = beginsName(keys[0] ?? '') ? findName(asTokens(keys), 0) : undefined;
  const state = found?.value.find(({ kind }) => kind === 'state');
  return found && state && found.length < keys.length ? [state.name, ...keys.slice(found.length)] : [...keys];
}

/** What two names of one organisation have in common: their words without order and links. */
const signature = (keys: readonly string[]) =>
  withoutForm(withStates(keys))
    .filter((key, _, all) => !LINKS.has(key) && !(EMPTY.has(key) && all.length > 2))
    .sort()
    .join(' ');

/** What a name may be abbreviated to: "JIG" for "Joint Civilian-Military Investigation Group". */
function abbreviations({ keys, text }: Named): string[] {
  if (keys.length < 2) return [];
  const tight = keys.filter((key) => !LINKS.has(key));
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  const all = [
    tight.map((key) => key[0]).join(''),
    keys.map((key) => key[0]).join(''),
    capitals.join('').toLowerCase(),
  ];
  return [...new Set(all)].filter((letters) => letters.length > 1);
}

/** The letters of an acronym in small letters, or nothing where the name is none. */
function acronym({ text }: Named): string | undefined {
  const bare = text.replaceAll('.', '');
  return /^\p{Lu}{2}[\p{L}\p{N}-]*$/u.test(bare) ? bare.replace(/[^\p{L}]/gu, '').toLowerCase() : undefined;
}

/** Whether brackets make the second a short form of the first: "Syrian Democratic Forces (SDF)". */
function isBracketed(text: string, full: Named, short: Named): boolean {
  const between = text.slice(full.mention.end, short.mention.start);
  return (
    /^\s*[([](?:[^)\]\n]{0,80}[,;:])?\s*["“']?(?:or |the )?$/.test(between) &&
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

/** The organisations so far, by what short names may say of them. */
class Index {
  readonly #acronyms = new Map<string, Draft[]>();
  readonly #words = new Map<string, { draft: Draft; size: number }[]>();

  add(draft: Draft): void {
    const [first] = draft.named;
    if (draft.kind !== 'organisation' || !first) return;
    for (const letters of abbreviations(first)) push(this.#acronyms, letters, draft);
    const words = signature(first.keys).split(' ');
    for (const word of new Set(words)) push(this.#words, word, { draft, size: words.length });
  }

  /** Those that an acronym abbreviates. */
  abbreviated(named: Named): Draft[] {
    return this.#acronyms.get(acronym(named) ?? '') ?? [];
  }

  /** Those whose names have all words of this one and one more: "Foreign Ministry" of "Kenyan Foreign Ministry". */
  holding({ keys }: Named): Draft[] {
    const own = [...new Set(signature(keys).split(' '))];
    const [first, ...rest] = own.map((word) => this.#words.get(word) ?? []);
    const holders = (first ?? []).filter(
      ({ draft, size }) =>
        size === own.length + 1 && rest.every((list) => list.some((other) => other.draft === draft)),
    );
    return holders.map(({ draft }) => draft);
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What mentions of one body have in common. */
function sameness({ mention: { kind, canonical }, keys }: Named, anyOrder: boolean): string {
  if (canonical) return `${kind} = ${canonical}`;
  if (kind === 'organisation' && anyOrder) return `${kind} ${signature(keys)}`;
  const words = kind === 'place' ? keys.filter((key, i) => i === 0 || !PLACE_WORDS.has(key)) : keys;
  return `${kind} ${words.join(' ')}`;
}

export function joinBodies(text: string, all: readonly Named[], disabled: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  const index = new Index();
  const byName = new Map<string, Draft>();
  const longestFirst = [...all].sort((a, b) => b.keys.length - a.keys.length || a.index - b.index);
  for (const named of longestFirst) {
    const { kind, canonical } = named.mention;
    const key = sameness(named, !disabled.has('word-order'));
    const known =
      byName.get(key) ??
      (kind === 'organisation' && !canonical ? shortFor(named, index, disabled) : undefined);
    const draft: Draft = known ?? { kind, named: [], canonical };
    draft.named.push(named);
    byName.set(key, draft);
    if (known) continue;
    drafts.push(draft);
    index.add(draft);
  }
  return disabled.has('bracketed-acronym') ? drafts : joinBracketed(text, drafts);
}

/** The one longer name that this is short for: an acronym, or a name without its head or its state. */
function shortFor(named: Named, index: Index, disabled: ReadonlySet<string>): Draft | undefined {
  const acronyms = disabled.has('acronym') ? [] : index.abbreviated(named);
  if (acronyms.length === 1) return acronyms[0];
  if (disabled.has('short-body') || (named.keys.length < 2 && !isProper(named))) return undefined;
  const holders = index.holding(named);
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
  const into = new Map<Draft, Draft>();
  for (let i = 1; i < flat.length; i++) {
    const [full, short] = [flat[i - 1], flat[i]];
    if (!full || !short || into.has(short.draft)) continue;
    const owner = into.get(full.draft) ?? full.draft;
    if (
      owner === short.draft ||
      owner.kind !== short.draft.kind ||
      !isBracketed(text, full.named, short.named)
    )
      continue;
    owner.named.push(...short.draft.named);
    into.set(short.draft, owner);
  }
  return drafts.filter((draft) => !into.has(draft));
}
