/** The names that the world knows: states with their adjectives, places, cities and organisations. */

import data from '@/data/gazetteer/lexicon.json';
import type { EntityKind } from '@/lib/ontology';
import type { Token } from '../document';
import { factOf } from '../sentences/form';
import { foldWord, foldWords } from './fold';
import { baseForms } from './inflection';
import { type Found as FoundIn, Trie } from './trie';

/** A name that was found, with what it may stand for. */
export type Found = FoundIn<readonly Reading[]>;

/** What a name of the gazetteer may stand for. */
export interface Reading {
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** An acronym that a word in small letters shares its letters with: "GAO", not "Gao". */
  readonly capitals?: boolean;
  readonly list:
    | 'states'
    | 'adjectives'
    | 'places'
    | 'seats'
    | 'capitals'
    | 'cities'
    | 'organisations'
    | 'people';
}

type Row = readonly [name: string, country: string, ...aliases: string[]];

/** Codes of states of the past and of territories are our own; they are no ISO codes. */
const iso = (code: string) => (/^[A-Z]{2}$/.test(code) && !OWN.has(code) ? code : undefined);
const OWN = new Set('XS XA XO XT XN XG SU YU CS DD WG VS VD YD YR OE AH'.split(' '));

const common = new Set((data.commonWords as string).split(' '));
const trie = new Trie<Reading[]>();
const stateByCode = new Map<string, string>();

/** The country of what has a canonical name, by kind and name. */
const countries = new Map<string, string>();

/** ISO 3166-1 alpha-2 of a state, or of the country of a place or an organisation, by its canonical name. */
export const countryOf = (kind: EntityKind, name: string) => countries.get(`${kind} ${name}`);

const ACRONYM = /^\p{Lu}{2,6}$/u;

function add(name: string, reading: Reading): void {
  const key = `${reading.kind} ${reading.name}`;
  if (reading.country && !countries.has(key)) countries.set(key, reading.country);
  trie.set(name, (old) =>
    old?.some((other) => other.kind === reading.kind) ? old : [...(old ?? []), reading],
  );
}

function load(): void {
  for (const [name, code, names, adjectives] of data.states as [string, string, string[], string[]][]) {
    stateByCode.set(code, name);
    const reading: Reading = { kind: 'state', name, country: iso(code), list: 'states' };
    for (const form of [name, ...names]) add(form, reading);
    for (const form of adjectives) trie.set(form, (old) => old ?? [{ ...reading, list: 'adjectives' }]);
  }
  for (const [name, country, ...aliases] of data.places as unknown as Row[])
    for (const form of [name, ...aliases])
      add(form, { kind: 'place', name, country: country || undefined, list: 'places' });
  for (const [name, country, ...aliases] of data.organisations as unknown as Row[])
    for (const form of [name, ...aliases])
      add(form, {
        kind: 'organisation',
        name,
        country: country || undefined,
        list: 'organisations',
        capitals: ACRONYM.test(form),
      });
  for (const [name, country, ...aliases] of data.seats as unknown as Row[])
    for (const form of [name, ...aliases]) {
      add(form, { kind: 'organisation', name, country: country || undefined, list: 'seats' });
      add(form, { kind: 'place', name, country: country || undefined, list: 'seats' });
    }
  loadCities();
  for (const name of (data.people as string).split(' '))
    add(name, { kind: 'person', name: '', country: undefined, list: 'people' });
}

/** Cities: our own spellings first, then capitals, then the largest. */
function loadCities(): void {
  const capitals = new Map(
    (data.capitals as [string, string][]).map(([name, code]) => [foldWords(name).join(' '), code]),
  );
  capitals.set('washington', 'US');
  const city = (form: string, name: string, country: string | undefined) => {
    const capital = capitals.get(foldWords(name).join(' ')) === country;
    add(form, { kind: 'place', name, country, list: capital ? 'capitals' : 'cities' });
    const saint = /^(?:St\.?|Saint) (.+)/.exec(form)?.[1];
    if (saint)
      for (const spelt of ['St', 'St.', 'Saint'])
        add(`${spelt} ${saint}`, { kind: 'place', name, country, list: 'cities' });
    const bare = /^(?:Al|Ar|As|Ash|At|Ath|Az|Adh|Ad|An)[ -](\p{Lu}[\p{L}'’‘]{3,})$/u.exec(form)?.[1];
    if (bare && !common.has(bare.toLowerCase()))
      for (const spelt of [bare, `Al ${bare}`]) add(spelt, { kind: 'place', name, country, list: 'cities' });
  };
  for (const [name, country, ...aliases] of data.cityNames as unknown as Row[])
    for (const form of [name, ...aliases]) city(form, name, country || undefined);
  for (const [name, country] of data.capitals as [string, string][]) city(name, name, country);
  for (const [country, names] of Object.entries(data.cities as Record<string, string[]>))
    for (const name of names) city(name, name, country);
}

load();

/** Whether a known name begins with a word of this key. */
export const beginsName = (key: string) => trie.begins(key);
const begins = factOf(({ key }) => Number(beginsName(key)));

/** The longest known name that starts at a token. */
export function findName(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  return token && begins(token) ? trie.find(tokens, at) : undefined;
}

/** The canonical name of the state with this code. */
export const countryName = (code: string) => stateByCode.get(code);

/** Given names by their key, with whose they are. */
const given = new Map<string, 'women' | 'men' | 'either'>();
for (const whose of ['women', 'men', 'either'] as const)
  for (const name of data.givenNames[whose].split(' ')) {
    const key = foldWord(name);
    // names that differ by their accents alone may be a woman's and a man's
    given.set(key, given.has(key) && given.get(key) !== whose ? 'either' : whose);
    if (name.includes('-'))
      for (const part of name.split('-')) {
        const half = foldWord(part);
        if (part.length > 2 && !given.has(half)) given.set(half, 'either');
      }
  }

const doubtful = new Set((data.doubtfulGivenNames as string).split(' ').map(foldWord));

/** Whether a word that is far oftener something else can also be a given name: "Grace", "Hope". */
export const isDoubtfulGivenName = (key: string) => doubtful.has(key);

const givenAs = factOf(({ key }) => Number(given.has(key)));

/** Whether people of some culture are given this name. */
export const isGivenName = (word: Pick<Token, 'form'>) => givenAs(word) === 1;

/** Of women alone, of men alone, or of either, as far as is known, the name with this key is given to. */
export const bearersOf = (key: string): 'women' | 'men' | 'either' => given.get(key) ?? 'either';

/** Whether the dictionary has this word in small letters: then its capital is worth little as a sign of a name. */
export function isCommonWord(lower: string): boolean {
  let known = asked.get(lower);
  if (known === undefined) {
    if (asked.size >= REMEMBERED) asked.clear();
    known = isListed(lower);
    asked.set(lower, known);
  }
  return known;
}

/** Answers are remembered, for the same words are asked for again and again. */
const REMEMBERED = 50_000;
const asked = new Map<string, boolean>();

const isListed = (lower: string): boolean =>
  common.has(lower) ||
  baseForms(lower).some((base) => common.has(base) || baseForms(base).some((root) => common.has(root)));
