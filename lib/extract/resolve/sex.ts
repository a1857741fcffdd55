/** Whether somebody is a man or a woman, as far as title and given name tell: at whom "he" and "she" cannot point. */
import type { Document, Entity } from '../document';
import { foldWords } from '../gazetteer/fold';
import { bearersOf } from '../gazetteer/lexicon';

export type Sex = 'women' | 'men';

const TITLES: readonly (readonly [Sex, RegExp])[] = [
  ['women', /\b(?:mrs|ms|miss|madam|madame|lady|queen|princess|empress|duchess|baroness|\p{L}+woman)\b/iu],
  ['men', /\b(?:mr|sir|lord|king|prince|emperor|duke|sultan|emir|sheikh|pope|tsar|shah)\b/iu],
];

/** Null where nothing tells, or what tells disagrees; a name of one word may be a surname. */
function sexOf({ kind, name, roles }: Entity): Sex | null {
  if (kind !== 'person') return null;
  const titled = TITLES.filter(([, title]) => roles.some((role) => title.test(role))).map(([sex]) => sex);
  if (titled.length > 0) return titled.length === 1 ? titled[0]! : null;
  const [first = '', second] = foldWords(name);
  const kin = second === undefined ? undefined : KIN.get(first);
  if (kin) return kin;
  const bearers = second === undefined || first.length < 4 ? 'either' : bearersOf(first);
  return bearers === 'either' ? null : bearers;
}

/** "Ibn Saud", "Umm Kulthum": somebody's son, father, daughter or mother. */
const KIN: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ['ibn', 'men'],
  ['bin', 'men'],
  ['abu', 'men'],
  ['bint', 'women'],
  ['umm', 'women'],
]);

/** "Mr Sfeir": how the text addresses somebody, which tells more than a given name. */
const ADDRESSES: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ['mr', 'men'],
  ['mr.', 'men'],
  ['sir', 'men'],
  ['mrs', 'women'],
  ['mrs.', 'women'],
  ['ms', 'women'],
  ['ms.', 'women'],
  ['miss', 'women'],
]);

/** The sex of each entity, by its index. */
export function sexesOf({
  sentences,
  mentions,
  entities,
}: Pick<Document, 'sentences' | 'mentions' | 'entities'>): (Sex | null)[] {
  const sexes = entities.map(sexOf);
  for (const { entity, sentence, start } of mentions) {
    if (sexes[entity] !== null || entities[entity]!.kind !== 'person') continue;
    const { tokens } = sentences[sentence]!;
    const before = tokens[tokens.findIndex((token) => token.start === start) - 1];
    sexes[entity] = ADDRESSES.get(before?.lower ?? '') ?? null;
  }
  return sexes;
}

const PRONOUN: Readonly<Record<string, Sex>> = {
  he: 'men',
  him: 'men',
  his: 'men',
  himself: 'men',
  she: 'women',
  her: 'women',
  hers: 'women',
  herself: 'women',
};

/** Of whom a pronoun speaks; undefined for a word that is none. */
export const sexMeant = (pronoun: string): Sex | undefined => PRONOUN[pronoun];
