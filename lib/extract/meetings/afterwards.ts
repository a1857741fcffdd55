/** What the next sentence takes back: "A newspaper said that X met Y. Both denied it." "X was to meet Y. Nothing came of it." */
import type { Document } from '../document';
import type { Event } from './event';

/** That somebody else tells it. */
const REPORTED =
  /\b(?:reports?|reported(?!ly)|newspapers?|magazine|tabloids?|media|press|according to|rumou?rs?|rumou?red|reportedly|sources|claims?|claimed|allegations?)\b/i;
const IT =
  '(?:it|this|that|(?:the|those|these|such|all) (?:\\w+ )?(?:reports?|claims?|story|stories|allegations?|rumou?rs?|accounts?|article))';
const DENIED = new RegExp(
  [
    `\\b(?:denied|denies|have denied|has denied|rejected|dismissed|disputed|refuted|withdrew|retracted) (?:\\w+ )?${IT}\\b`,
    `\\b${IT} (?:was|were|is|are|proved|turned out to be) (?:\\w+ )?(?:untrue|false|not true|wrong|incorrect|unfounded|baseless|fabricated|denied|withdrawn|a (?:lie|hoax|fabrication))\\b`,
    `\\bcalled ${IT} (?:an? )?(?:\\w+ )?(?:lie|lies|nonsense|fabrication|false|untrue|baseless)\\b`,
  ].join('|'),
  'i',
);

const PLAN = '(?:it|this|that|the (?:plan|idea|project|initiative))';
const CALLED_OFF = new RegExp(
  [
    `^(?:but |however, |then |later |in the end,? |eventually,? )?${PLAN} (?:was|has been|had been) (?:\\w+ )?(?:cancelled|canceled|called off|postponed|put off|dropped|abandoned|scrapped|shelved)\\b`,
    `^(?:but |however, |in the end,? )?${PLAN} (?:never (?:happened|took place|materiali[sz]ed|came about)|did not (?:happen|take place|materiali[sz]e|come about)|came to nothing|fell through|collapsed)\\b`,
    '^(?:but |however, |in the end,? )?nothing (?:ever )?came of (?:it|this|that|the plan)\\b',
    '^(?:but |however, |in the end,? )?(?:(?:\\p{Lu}[\\p{L}-]+ ?){1,3}|he |she |neither (?:of them )?|the \\w+ )(?:did not|didn.t|never) (?:come|came|go|went|turn up|turned up|show up|showed up|appear|appeared|attend|attended)(?:[.;,]| (?:because|but|in the end))',
    '^(?:but |however, |then |later |in the end,? )?(?:(?:\\p{Lu}[\\p{L}-]+ ?){1,3}|he |she |the \\w+ )(?:cancelled|canceled|called (?:it|this) off|backed out|pulled out)[.;,]',
  ].join('|'),
  'iu',
);

const isOpen = ({ status }: Event) => status === 'planned' || status === 'proposed';

const sameParties = (a: Event, b: Event) =>
  a.participants.length === b.participants.length && a.participants.every((p) => b.participants.includes(p));

/** "They never met", of those who were to: no place and no day of its own, and no noun that points at it by itself. */
const takesBack = (later: Event, earlier: Event) =>
  later.status === 'cancelled' &&
  !later.named &&
  later.sentences[0] === earlier.sentences[0]! + 1 &&
  sameParties(later, earlier) &&
  (later.place === null || later.place === earlier.place) &&
  (later.date === null || later.date === earlier.date);

/**
 * The events as the sentences after theirs leave them: reports that are denied are taken out, plans that came to nothing
 * are cancelled.
 */
export function afterwards({ text, sentences }: Document, events: readonly Event[]): Event[] {
  const nextOf = (index: number) => {
    const next = sentences[index + 1];
    return next && next.paragraph === sentences[index]!.paragraph ? text.slice(next.start, next.end) : '';
  };
  const told = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  const taken = new Set<Event>();
  const left = events.flatMap((event): Event[] => {
    const first = event.sentences[0]!;
    const next = nextOf(first);
    if (event.status === 'held' && DENIED.test(next) && REPORTED.test(told(sentences[first]!))) return [];
    if (!isOpen(event)) return [event];
    const back = events.find((later) => takesBack(later, event));
    if (back) taken.add(back);
    const isOff = back !== undefined || CALLED_OFF.test(next);
    return isOff ? [{ ...event, status: 'cancelled', sentences: [...event.sentences, first + 1] }] : [event];
  });
  return left.filter((event) => !taken.has(event));
}
