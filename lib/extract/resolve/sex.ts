/** Whether somebody is a man or a woman, as far as title and given name tell: at whom "he" and "she" cannot point. */
import type { Entity } from '../document';
import { foldWords } from '../gazetteer/fold';
import { bearersOf } from '../gazetteer/lexicon';

type Sex = 'women' | 'men';

const TITLES: readonly (readonly [Sex, RegExp])[] = [
  ['women', /\b(?:mrs|ms|miss|madam|madame|lady|queen|princess|empress|duchess|baroness|\p{L}+woman)\b/iu],
  ['men', /\b(?:mr|sir|lord|king|prince|emperor|duke|sultan|emir|sheikh|pope|tsar|shah)\b/iu],
];

/** Null where nothing tells, or what tells disagrees; a name of one word may be a surname. */
export function sexOf({ kind, name, roles }: Entity): Sex | null {
  if (kind !== 'person') return null;
  const titled = TITLES.filter(([, title]) => roles.some((role) => title.test(role))).map(([sex]) => sex);
  if (titled.length > 0) return titled.length === 1 ? titled[0]! : null;
  const [first = '', second] = foldWords(name);
  const bearers = second === undefined || first.length < 4 ? 'either' : bearersOf(first);
  return bearers === 'either' ? null : bearers;
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
