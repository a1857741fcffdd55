/** Joins the places of the text that speak of one meeting, and keeps apart those that speak of several. */
import type { ParticipantRole } from '@/lib/ontology';
import type { Event } from './event';
import type { Sides } from './represents';

/** How many sentences back "the talks" may reach. */
const REACH = 6;

/** Events as meetings, each once, in the order in which the text first speaks of them. */
export function joinEvents(events: readonly Event[], sides: Sides): Event[] {
  const meetings: Event[] = [];
  const touched: number[] = [];
  for (const told of events) {
    const whole = withPrincipal(meetings, touched, told);
    const known = whole.again && !whole.participants.length ? withPartiesOf(meetings, touched, whole) : whole;
    const event = isOfPlan(meetings, touched, known) ? { ...known, status: 'planned' as const } : known;
    const at = joinedLast(meetings, touched, event) ?? findMeeting(meetings, touched, event, sides);
    if (at !== null) {
      meetings[at] = merge(meetings[at]!, event);
      touched.splice(touched.indexOf(at), 1);
      touched.unshift(at);
    } else if (stands(event)) touched.unshift(meetings.push(event) - 1);
  }
  return meetings.filter((m) => m.status !== null && !meetings.some((other) => isPartOf(m, other)));
}

/** "hosted an engagement with Y": the half of it that names only the host is nothing of its own. */
const isPartOf = (half: Event, whole: Event): boolean =>
  half.participants.length === 1 &&
  !half.journey &&
  whole.participants.length > 1 &&
  whole.status === half.status &&
  whole.participants.includes(half.participants[0]!) &&
  half.sentences.every((sentence) => whole.sentences.includes(sentence));

/** "X also attended the meeting": of the one that the text told last, a sentence or two before. */
function joinedLast(meetings: readonly Event[], touched: readonly number[], event: Event): number | null {
  const [at] = touched;
  if (!event.joins || at === undefined || event.participants.length === 0) return null;
  const before = meetings[at]!;
  const same = event.status === before.status && before.participants.length > 1 && !before.recurring;
  return same && event.sentences[0]! - last(before) <= 2 ? at : null;
}

/** "X will travel to P. He concludes his trip in Q.": planned as well, unless a day says that it is over. */
function isOfPlan(meetings: readonly Event[], touched: readonly number[], event: Event): boolean {
  const before = meetings[touched[0] ?? -1];
  if (!event.present || event.status !== 'held' || event.date !== null || before?.status !== 'planned')
    return false;
  const near = event.sentences[0]! - last(before) <= 2;
  return near && event.participants.some((p) => before.participants.includes(p));
}

/** "A second meeting was called off": its parties are those of the meeting that the text spoke of last. */
function withPartiesOf(meetings: readonly Event[], touched: readonly number[], event: Event): Event {
  const before = touched.map((at) => meetings[at]!).find((m) => m.participants.length > 1);
  if (!before || event.sentences[0]! - last(before) > REACH) return event;
  const roles = new Map([...before.roles].filter(([, role]) => role === 'mediator'));
  return { ...event, participants: before.participants, roles, distinct: true, anaphoric: false };
}

/** So many meetings of one make him the one whom the text goes on about. */
const PRINCIPAL = 2;

/** "A meeting with Y was cancelled": in a text about the meetings of X, his. */
function withPrincipal(meetings: readonly Event[], touched: readonly number[], event: Event): Event {
  const [other, another] = event.participants;
  if (!event.sided || !event.named || event.journey || event.anaphoric || event.leans) return event;
  if (other === undefined || another !== undefined || !/^(?:cancelled|planned)$/.test(event.status ?? ''))
    return event;
  const count = (entity: number) => meetings.filter((m) => m.participants.includes(entity)).length;
  const last = meetings[touched[0] ?? -1]?.participants ?? [];
  const principal = last.find((entity) => entity !== other && count(entity) >= PRINCIPAL);
  return principal === undefined || count(other) > count(principal)
    ? event
    : { ...event, participants: [principal, other] };
}

/** Enough is said for a meeting of its own: two sides, or somebody who goes, or a body that gathers, somewhere. */
function stands(event: Event): boolean {
  if (event.leans) return false;
  if (event.status === null && !event.participants.length) return false;
  const somewhere = event.place !== null || event.countries.length > 0;
  // "both stood aside, and the post went to Z": nobody went anywhere
  if (event.participants.length >= 2) return somewhere || event.sided || !event.journey;
  const sometime = event.assembly && event.date?.length === 10;
  // "The ministers met X in P": with whom is said, though nobody is named for it
  if (event.participants.length === 1 && event.sided && !event.journey && !event.anaphoric) return true;
  return event.participants.length === 1 && (event.journey || event.assembly) && (somewhere || sometime);
}

function findMeeting(
  meetings: readonly Event[],
  touched: readonly number[],
  event: Event,
  sides: Sides,
): number | null {
  for (const at of touched) if (isSame(meetings[at]!, event, sides)) return at;
  return null;
}

const last = (event: Event) => event.sentences.at(-1)!;
const sameSentence = (a: Event, b: Event) => a.sentences.includes(b.sentences[0]!);
const compatible = (a: string | null, b: string | null) =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a);

function isSame(meeting: Event, event: Event, sides: Sides): boolean {
  const { status } = event;
  if (event.distinct && !event.anaphoric) return false;
  if (meeting.place !== null && event.place !== null && meeting.place !== event.place) return false;
  if (
    meeting.countries.length &&
    event.countries.length &&
    !meeting.countries.some((c) => event.countries.includes(c))
  )
    return false;
  if (meeting.land !== null && event.land !== null && meeting.land !== event.land) return false;
  if (!compatible(meeting.date, event.date)) return false;
  const sameStatus = status === null || meeting.status === null || status === meeting.status;
  if (
    event.anaphoric &&
    event.participants.every((p) => meeting.participants.some((q) => sides.match(p, q)))
  ) {
    const calledOff =
      event.named &&
      status === 'cancelled' &&
      (meeting.status === 'planned' || meeting.status === 'proposed');
    const agreed = event.named && status === 'planned' && meeting.status === 'proposed';
    const again = meeting.recurring === event.recurring || event.recurring;
    return (sameStatus || calledOff || agreed) && again && event.sentences[0]! - last(meeting) <= REACH;
  }
  if (!sameStatus || meeting.recurring !== event.recurring || event.participants.length === 0) return false;
  return sameParties(meeting, event, sides);
}

function sameParties(meeting: Event, event: Event, sides: Sides): boolean {
  // what is done again and again by a ministry need not be what its minister does again and again
  const same = (p: number, q: number) => (event.recurring ? p === q : sides.match(p, q));
  const known = (list: readonly number[], others: readonly number[]) =>
    list.every((p) => others.some((q) => same(p, q)));
  const there = meeting.place !== null && meeting.place === event.place && !event.journey;
  if (meeting.journey && there && sameSentence(meeting, event)) return true;
  const inside = known(event.participants, meeting.participants);
  const around = known(meeting.participants, event.participants);
  if (!inside && !around) return false;
  const sameWhere =
    (meeting.place !== null && meeting.place === event.place) ||
    (meeting.countries.length === 1 &&
      event.countries.length === 1 &&
      meeting.countries[0] === event.countries[0]);
  if (meeting.journey !== event.journey && (isCall(meeting) || isCall(event))) return false;
  if (
    meeting.journey !== event.journey ||
    Math.min(meeting.participants.length, event.participants.length) < 2
  ) {
    const sentence = sameSentence(meeting, event) && (meeting.journey || event.journey || inside);
    if (sentence) return sameWhere || meeting.place === null || event.place === null;
    return sameWhere && inside && (event.journey || event.participants.length > 1);
  }
  return true;
}

/** "telephoned X before leaving for P": not there. */
const isCall = ({ rules }: Event) => rules.some((rule) => /\b(?:phone|call)$/.test(rule));

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
const finer = (a: string | null, b: string | null) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a);

/** Nobody else is named in it: "flew to P for talks". */
const isJourney = (event: Event) => event.journey || event.participants.length < 2;

function merge(a: Event, b: Event): Event {
  const calledOff = b.status === 'cancelled';
  const agreed = a.status === 'proposed' && b.status === 'planned';
  return {
    sentences: union(a.sentences, b.sentences),
    rules: union(a.rules, b.rules),
    journey: isJourney(a) && isJourney(b),
    assembly: a.assembly && b.assembly,
    participants: union(a.participants, b.participants),
    roles: new Map<number, ParticipantRole>([...b.roles, ...a.roles]),
    status: calledOff ? 'cancelled' : agreed ? 'planned' : (a.status ?? b.status),
    place: a.place ?? b.place,
    countries: narrower(a, b),
    land: a.land ?? b.land,
    date: finer(a.date, b.date),
    recurring: a.recurring,
    topics: union(a.topics, b.topics),
    sided: a.sided || b.sided,
    anaphoric: a.anaphoric && b.anaphoric,
    joins: a.joins,
    leans: a.leans,
    named: a.named,
    distinct: a.distinct,
    again: a.again,
    present: a.present,
  };
}

/** The countries of the one that also gives a place, else those of the first that gives any. */
function narrower(a: Event, b: Event): readonly number[] {
  if (b.countries.length === 1 && a.countries.length > 1) return b.countries;
  if (a.place !== null && a.countries.length) return a.countries;
  if (b.place !== null && b.countries.length) return b.countries;
  return a.countries.length ? a.countries : b.countries;
}
