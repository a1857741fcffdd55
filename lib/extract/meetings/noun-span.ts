/** Where the noun phrase around a noun for a meeting begins. */
import { isVerb, type Scene } from '../clauses/scene';
import { bitsOf } from '../clauses/words';
import { LIGHT_VERBS } from './trigger-words';

/** "a round of talks", "the prospect of a meeting": the noun before "of" belongs to the phrase. */
const OF =
  /^(?:rounds?|series|days?|weeks|months|years|hours?|sides?|lines?|outcome|results?|start|end|kind|number|course|week|prospects?|possibility|idea|resumption|offers?)$/;
/** Participles that stand before a noun: "a planned visit". */
const DESCRIBES =
  /^(?:planned|announced|long-planned|proposed|scheduled|cancelled|canceled|postponed|delayed|expected|suggested|renewed|unscheduled|unannounced|abandoned|aborted|promised|anticipated|so-called|wide-ranging|extended|closed-door|high-profile|televised)$/;
/** These only with whoever did it: "Qatar-mediated talks". */
const DONE_BY = /^(?:mediated|sponsored|brokered|hosted|backed|led|facilitated)$/;
const PARTICLE = /^(?:said|that|to|also|later|then)$/;

/** The atom where the phrase begins, over adjectives, names, "round of" and a determiner. */
export function phraseStart(scene: Scene, i: number): number {
  const { atoms, parties } = scene;
  let j = i;
  while (j > 0) {
    const before = atoms[j - 1]!;
    const party = parties.find((p) => p.from < j && j <= p.to && p.to <= i);
    if (party) {
      j = party.from;
      if (atoms[j]!.classes.has('determiner') || party.possessive) break;
      continue;
    }
    if (before.lower === 'of' && OF.test(atoms[j - 2]?.lower ?? '')) {
      j -= 2;
      continue;
    }
    if (before.kind === 'mark' && !/^[-‐‑–/“"’”]$/.test(before.lower)) break;
    if (before.kind === 'word' && closes(scene, j - 1)) break;
    j--;
    if (before.lower === 'such' && /^no$/.test(atoms[j - 1]?.lower ?? '')) continue;
    if (before.classes.has('determiner')) break;
  }
  return j;
}

const CLOSING = bitsOf('preposition', 'conjunction', 'relative', 'modal', 'auxiliary');

function closes({ atoms }: Scene, at: number): boolean {
  const { classes, lower } = atoms[at]!;
  if ((classes.bits & CLOSING) !== 0) return true;
  // "had planned talks", "is preparing talks"
  if (/(?:ed|ing)$/.test(lower) && atoms[at - 1]?.classes.has('auxiliary')) return true;
  if (DONE_BY.test(lower)) return !/^[-‐‑–]$/.test(atoms[at - 1]?.lower ?? '');
  // "a structured meeting": what stands behind an article is no verb
  if (/ed$/.test(lower) && /^(?:an?|the)$/.test(atoms[at - 1]?.lower ?? '')) return false;
  return PARTICLE.test(lower) || ((isVerb(atoms[at]) || LIGHT_VERBS.has(lower)) && !DESCRIBES.test(lower));
}
