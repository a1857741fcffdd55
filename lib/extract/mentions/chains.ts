/** Chains: runs of capitalised words with what may stand between them, out of which names are cut. */
import type { Token } from '../document';
import { isCapital, isHyphen, isOrdinal, isPossessive, LEADING_PARTICLES, PARTICLES, touches } from './shape';
import { NO_NAMES, ORG_HEADS, OWNING_CLASSES } from './vocabulary';

/** Token indices within a sentence; `end` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a small-letter particle at `i` leads to a capitalised word: "al-Abadi", "van der Bellen". */
export function particleLeads(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at < i + 4; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (isHyphen(token)) continue;
    if (at > i && isCapital(token)) return true;
    if (!PARTICLES.has(token.key)) return false;
  }
  return false;
}

const startsChain = (tokens: readonly Token[], i: number) => {
  const token = tokens[i] as Token;
  if (isCapital(token)) return true;
  if (isOrdinal(token)) return isCapital(tokens[i + 1]);
  if (!LEADING_PARTICLES.has(token.key)) return false;
  const arabic =
    /^(?:al|el|ad|ar|as|ash|at|an|az)$/.test(token.key) &&
    ((isHyphen(tokens[i + 1]) && isCapital(tokens[i + 2])) ||
      (token.key === 'al' && isCapital(tokens[i + 1])));
  return arabic || (/^(?:abu|umm|bin|ibn|bint|van|von)$/.test(token.key) && particleLeads(tokens, i));
};

const THRONE =
  /^(?:king|queen|emperor|empress|pope|patriarch|catholicos|tsar|czar|kaiser|sultan|shah|emir|prince|duke|archduke)$/;
/** Names that rulers were counted by, in several languages. */
// biome-ignore format: a table
const REGNAL = new Set(
  `abdulmejid abbas ahmed albert alexander alexios alfonso baldwin baudouin boris carlos carol catherine charles christian constantine constantine edward elizabeth
  ferdinand francis franz frederick friedrich george gustav haakon henry hussein isabella ivan james jean joão john joseph juan leopold louis maria mary mehmed michael
  milan mohammed murad napoleon nicholas olav oscar otto paul pedro peter philip richard selim sigismund stephen suleiman umberto victor wilhelm wilhelmina william`
    .split(/\s+/),
);
/** "King Charles I", "Nicholas I of Russia", "Francis I met": the first of the name, and not who speaks. */
const isFirst = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === 'I' &&
  isCapital(tokens[i]) &&
  (THRONE.test(tokens[i - 1]?.lower ?? '') ||
    REGNAL.has(tokens[i]!.lower) ||
    /^(?:of|in|at|on|by|from|,)$/.test(tokens[i + 2]?.lower ?? ''));

/** Where the chain goes on after token `i`, or -1. */
function next(tokens: readonly Token[], i: number): number {
  const here = tokens[i] as Token;
  const after = tokens[i + 1];
  if (!after) return -1;
  if (isHyphen(after)) {
    const beyond = tokens[i + 2];
    if (!touches(here, after) || !touches(after, beyond)) return -1;
    if (isCapital(beyond)) return i + 2;
    // "Ki-moon", "Lashkar-e-Taiba": a small syllable, and not a participle such as "-backed" or "-based"
    if (
      beyond &&
      (PARTICLES.has(beyond.key) || /^\p{Ll}{2,6}$/u.test(beyond.text)) &&
      !/(?:ed|run|led|held|born|wide|style|era|like|bound|free|made|owned|ing|based)$/.test(beyond.text)
    )
      return PARTICLES.has(beyond.key) && !isHyphen(tokens[i + 3]) && !isCapital(tokens[i + 3]) ? -1 : i + 2;
    return -1;
  }
  if (isFirst(tokens, i)) return i + 1;
  if (isCapital(after))
    return NO_NAMES.has(after.lower) && !isCapital(tokens[i + 2]) && after.text.length < 3 ? -1 : i + 1;
  if (after.text === '&' && isCapital(tokens[i + 2])) return i + 2;
  if (isPossessive(after)) return ownsBody(tokens, i) ? i + 2 : -1;
  if (
    PARTICLES.has(after.key) &&
    /^\p{Ll}/u.test(after.text) &&
    !['at', 'as', 'an', 'do', 'i', 'e', 'y', 'la', 'st', 'o'].includes(after.lower) &&
    particleLeads(tokens, i + 1)
  )
    return i + 1;
  if (
    PARTICLES.has(after.key) &&
    isHyphen(tokens[i + 2]) &&
    touches(after, tokens[i + 2]) &&
    isCapital(tokens[i + 3])
  )
    return i + 1;
  if ((after.lower === 'y' || after.lower === 'e') && isCapital(tokens[i + 2]) && isCapital(here))
    return i + 1;
  if (isOrdinal(after) && isCapital(tokens[i + 2])) return i + 1;
  return -1;
}

/** "Workers' Party", "King's College", "St. Mary's Hospital": those after whom a body is called, and a head not far on. */
function ownsBody(tokens: readonly Token[], i: number): boolean {
  const isSaint =
    /^(?:st|st\.|saint)$/.test(tokens[i - 1]?.lower ?? '') ||
    (tokens[i - 1]?.text === '.' && tokens[i - 2]?.lower === 'st');
  if (!isSaint && !OWNING_CLASSES.has((tokens[i] as Token).lower)) return false;
  for (let at = i + 2; at < i + 6 && isCapital(tokens[at]); at++)
    if (ORG_HEADS.has((tokens[at] as Token).lower)) return true;
  return false;
}

/** No name has more tokens; a longer run of capitals is cut, so that reading takes linear time. */
const LONGEST = 24;

/** The chains of a sentence, in order. */
export function findChains(tokens: readonly Token[]): Range[] {
  const chains: Range[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsChain(tokens, i)) continue;
    let last = i;
    for (let at = next(tokens, last); at >= 0 && last - i < LONGEST; at = next(tokens, last)) last = at;
    chains.push({ from: i, to: last + 1 });
    i = last;
  }
  return chains;
}
