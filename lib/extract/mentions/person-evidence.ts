/** What speaks for a person. */
import type { Token } from '../document';
import { isCommonWord, isDoubtfulGivenName, isGivenName } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { after, before, explainedAs, isCalledBody } from './context';
import { type Evidence, forKind, isReadAs, toldKind } from './evidence';
import { isAcronym, isCapital, isHyphen, isInitial, isPossessive, isWord, PARTICLES } from './shape';
import { ORG_NOUNS_BEFORE, PERSON_VERBS, PLACE_NOUNS_BEFORE, ROLE_NOUNS, SPEECH_VERBS } from './vocabulary';

const person = forKind('person');
const told = toldKind('person');

const UPPER_PARTICLES = new Set([
  'Al',
  'Bin',
  'Ibn',
  'Abu',
  'De',
  'Van',
  'Von',
  'Ben',
  'Di',
  'Da',
  'Della',
  'Del',
  'Der',
]);
/** No dictionary knows any of its words. */
const uncommon = ({ words }: Candidate) => words.every(({ lower }) => !isCommonWord(lower));
const givenAt = ({ words }: Candidate, at: number) => {
  const word = words[at];
  return word !== undefined && isGivenName(word);
};
/** Its words but the Arabic article. */
const proper = ({ words }: Candidate) => words.filter(({ key }) => key !== 'al' && key !== 'el');
const few = ({ words }: Candidate) => words.length > 1 && words.length < 7;

/** "the leader of the rebels, X,": a role with its article before the comma. */
function roleBeforeComma(c: Candidate): boolean {
  if (before(c)?.text !== ',' || c.readings.length > 0) return false;
  let role = false;
  for (let back = 2; back < 13; back++) {
    const token = before(c, back);
    if (!token || (!isWord(token) && !isHyphen(token) && !isPossessive(token))) return false;
    if (/^(?:is|was|are|were|has|had|have|said|says|and|who|that|which)$/.test(token.lower)) return false;
    if (ROLE_NOUNS.has(token.lower)) role = true;
    if (/^(?:the|its|his|her|their|a|an)$/.test(token.lower) || isPossessive(token)) {
      if (role) return true;
    }
  }
  return false;
}

/** "Supreme Allied Commander Europe": one word that is known as a state or a region. */
const isLand = ({ words, readings }: Candidate) =>
  words.length === 1 &&
  readings.some(({ list }) => list === 'states' || list === 'places') &&
  !isGivenName(words[0] as Token);

/** "Sri Lanka": several words that are together a state's name. */
const isWholeState = (c: Candidate) => isReadAs(c, 'state') && !c.titled;

/** "The Jamaican sprinter Usain Bolt": what somebody does, after an article or nationality, before two words or more. */
function isDescribed(c: Candidate): boolean {
  const [doer, first] = [before(c), before(c, 2)];
  if (c.words.length < 2 || !doer || !first || c.readings.length > 0) return false;
  if (ORG_NOUNS_BEFORE.has(doer.text) || PLACE_NOUNS_BEFORE.has(doer.text)) return false;
  const described =
    /^(?:the|a|an|former|veteran)$/.test(first.lower) || (isCapital(first) && first.text.length > 3);
  return described && /^\p{Ll}{2,}(?:ler|ner|ter|ger|der|ist|cian|man|woman|eer|nter)$/u.test(doer.text);
}

/** "a meeting with Botha" */
const MET =
  /^(?:met|meeting|meetings|talks|summit|conversation|conversations|dinner|lunch|audience|encounter|spoke|conferred|dined|lunched)$/;

/** Endings that hardly anything but a surname has. */
const SURNAME = /(?:ovich|evich|enko|shvili|adze|[oe]v|[oe]va|ović|ević|[st]ky|yan|oğlu|oglu|nejad|zadeh)$/;

/** The verb after a name, over "had" and "later": "Kruger had refused". */
const acts = (c: Candidate): string =>
  after(c, /^(?:had|also|later|then|never|himself|herself)$/.test(after(c)?.text ?? '') ? 1 : 0)?.text ?? '';

export const PERSON_EVIDENCE: readonly Evidence[] = [
  person('gazetteer-person', 6, (c) => c.readings.some(({ list }) => list === 'people')),
  told('noble-title', 12),
  told('speaker-label', 12),
  person('title-before', 7, (c) => c.titled && !c.pattern && !isLand(c)),
  person('role-before', 6, (c) => {
    const word = before(c);
    return word !== undefined && /^\p{Ll}/u.test(word.text) && ROLE_NOUNS.has(word.lower);
  }),
  person('described', 5, isDescribed),
  person('given-name', 6, (c) => few(c) && givenAt(c, 0) && !isWholeState(c)),
  person('doubtful-given-name', 3, (c) => {
    const [first, second, ...more] = c.words;
    if (!first || !second || more.length > 1 || before(c)?.lower === 'the') return false;
    return isDoubtfulGivenName(first.key) && !isCommonWord(second.lower) && !isAcronym(second);
  }),
  person('given-name-second', 3, (c) => few(c) && !givenAt(c, 0) && givenAt(c, 1)),
  person('given-name-alone', 2, (c) => c.words.length === 1 && givenAt(c, 0)),
  person(
    'particle',
    4,
    ({ words }) =>
      words.length > 2 &&
      words
        .slice(1, -1)
        .some(({ key, text }) => PARTICLES.has(key) && (/^\p{Ll}/u.test(text) || UPPER_PARTICLES.has(text))),
  ),
  person(
    'kunya',
    4,
    ({ words }) => words.length > 1 && /^(?:abu|umm|bin|ibn)$/.test((words[0] as Token).key),
  ),
  person(
    'initial',
    5,
    ({ words, sentence: { tokens } }) =>
      words.length > 1 &&
      words.length < 6 &&
      !isAcronym(words.at(-1) as Token) &&
      words.slice(0, -1).some((word) => isInitial(word) && !isHyphen(tokens[tokens.indexOf(word) + 1])),
  ),
  person('hyphenated-given-name', 4, ({ sentence: { tokens }, from, to, words }) => {
    if (words.length !== 3 || to - from !== 4) return false;
    const last = tokens[to - 1] as Token;
    const third = tokens[from + 2] as Token;
    return /^\p{Ll}{2,}$/u.test(last.text) || /^\p{Ll}{2,}$/u.test(third.text);
  }),
  person('surname-prefix', 3, ({ words }) =>
    words.some(({ text }) => /^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}/u.test(text)),
  ),
  person(
    'surname-ending',
    3,
    (c) =>
      c.words.length > 1 &&
      c.words.length < 4 &&
      /(?:ovich|evich|enko|ovna|shvili|adze|[oe]v|ova|eva|[st]ky|ski|ska|ić|vić|vic|yan|oğlu|oglu|zadeh|zade|opoulos|akis|sson|escu|ez|son|berg|stein|mann|ullah|uddin|nejad|pour)$/.test(
        (c.words.at(-1) as Token).lower,
      ) &&
      uncommon(c),
  ),
  person('met-with', 3, (c) => {
    const [word, more] = c.words;
    const met = before(c)?.text === 'with' && MET.test(before(c, 2)?.text ?? '');
    return met && more === undefined && !isAcronym(word as Token) && c.readings.length === 0 && uncommon(c);
  }),
  person('surname-alone', 3, (c) => {
    const [word, more] = c.words;
    if (!word || more || c.readings.length > 0 || isAcronym(word) || !uncommon(c)) return false;
    return word.text.length > 5 && SURNAME.test(word.lower) && before(c)?.lower !== 'the';
  }),
  person('role-apposition', 6, (c) => explainedAs(c, ROLE_NOUNS)),
  person('role-before-comma', 6, roleBeforeComma),
  person(
    'age',
    6,
    (c) =>
      after(c)?.text === ',' &&
      /^\d{1,2}$/.test(after(c, 1)?.text ?? '') &&
      /^[,.]$/.test(after(c, 2)?.text ?? ''),
  ),
  person('relative-clause', 1, (c) => after(c)?.text === ',' && after(c, 1)?.lower === 'who'),
  person('kin-before', 5, (c) =>
    /^(?:son|daughter|wife|husband|brother|sister|father|mother|cousin|nephew|niece|uncle|widow|grandson)$/.test(
      before(c)?.text ?? '',
    ),
  ),
  person(
    'born',
    5,
    (c) =>
      /^(?:born|née)$/.test(after(c)?.lower ?? '') ||
      (after(c)?.text === '(' && /^(?:born|died|b\.|d\.)$/.test(after(c, 1)?.lower ?? '')),
  ),
  person(
    'two-words',
    3,
    (c) =>
      proper(c).length > 1 &&
      proper(c).length < 4 &&
      before(c)?.lower !== 'the' &&
      uncommon(c) &&
      !c.words.some((word) => isAcronym(word)),
  ),
  person('speech-verb', 2, (c) => SPEECH_VERBS.has(acts(c))),
  person(
    'speech-verb-unknown',
    1,
    (c) => c.readings.length === 0 && uncommon(c) && SPEECH_VERBS.has(acts(c)),
  ),
  person('person-verb', 3, (c) => PERSON_VERBS.has(before(c)?.text ?? '') && uncommon(c) && !isCalledBody(c)),
  person(
    'speech-verb-before',
    2,
    (c) => /^(?:said|says|added|asked|told|quipped|tweeted)$/.test(before(c)?.text ?? '') && !c.titled,
  ),
];
