/**
 * Scores extractions against gold.
 *
 * - Mentions, lenient: right kind and any overlap with the gold's name. A mention that overlaps only optional gold is
 *   neither right nor wrong.
 * - Meetings: matched one to one where evidence overlaps and at least half of all participants agree, best first.
 *   Status, place, date and participants are counted on matched ones; place and date where the gold gives one.
 * - False held: a meeting shown as held that was only wanted, refused, postponed or called off.
 * - Links: pairs, whatever their type and direction.
 */
import { ENTITY_KINDS, type EntityKind, type Extraction } from '@/lib/ontology';
import { addCounts, addShare, type Counts, noCounts, noShare, type Share } from './counts';
import type { Gold } from './gold';

export interface Score {
  readonly mentions: Record<EntityKind | 'all', Counts>;
  readonly meetings: Counts;
  readonly participants: Counts;
  readonly links: Counts;
  readonly status: Share;
  readonly place: Share;
  readonly date: Share;
  falseHeld: number;
}

export function emptyScore(): Score {
  const mentions = Object.fromEntries([...ENTITY_KINDS, 'all'].map((kind) => [kind, noCounts()]));
  return {
    mentions: mentions as Score['mentions'],
    meetings: noCounts(),
    participants: noCounts(),
    links: noCounts(),
    status: noShare(),
    place: noShare(),
    date: noShare(),
    falseHeld: 0,
  };
}

/** Adds one text's score to `score`, in place. */
export function scoreText(score: Score, gold: Gold, found: Extraction): void {
  scoreMentions(score, gold, found);
  const standsFor = matchEntities(gold, found);
  scoreMeetings(score, gold, found, standsFor);
  scoreLinks(score, gold, found, standsFor);
}

interface Stretch {
  start: number;
  end: number;
}
const overlap = (a: Stretch, b: Stretch) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function scoreMentions(score: Score, gold: Gold, found: Extraction): void {
  const wanted = gold.entities.flatMap((e) =>
    e.mentions.map((m) => ({
      ...m,
      kind: e.type,
      kinds: [e.type, ...e.altTypes],
      optional: e.optional || !!m.optional,
    })),
  );
  const given = found.entities.flatMap((e) => e.mentions.map((m) => ({ ...m, kind: e.type })));
  const count = (kind: EntityKind, what: keyof Counts) => {
    for (const key of [kind, 'all'] as const) score.mentions[key][what]++;
  };
  const taken = new Set<object>();
  for (const want of wanted.filter((w) => !w.optional)) {
    const hit = given.find((g) => !taken.has(g) && want.kinds.includes(g.kind) && overlap(g, want));
    if (hit) taken.add(hit);
    count(want.kind, hit ? 'right' : 'missed');
  }
  for (const give of given) {
    const touched = wanted.filter((w) => overlap(give, w));
    const fine = touched.some((w) => w.kinds.includes(give.kind));
    const debatable = touched.length > 0 && touched.every((w) => w.optional);
    if (!fine && !debatable) count(give.kind, 'wrong');
  }
}

/** Which gold entity each found one stands for: the one of a fitting kind with which its mentions overlap most. */
function matchEntities(gold: Gold, found: Extraction): Map<string, string> {
  const matches = new Map<string, string>();
  for (const entity of found.entities) {
    const hits = gold.entities
      .filter((g) => [g.type, ...g.altTypes].includes(entity.type))
      .map((g) => ({
        id: g.id,
        hit: g.mentions.filter((m) => entity.mentions.some((n) => overlap(m, n))).length,
      }))
      .sort((a, b) => b.hit - a.hit);
    if (hits[0]?.hit) matches.set(entity.id, hits[0].id);
  }
  return matches;
}

type GoldMeeting = Gold['meetings'][number];

function agreement(want: GoldMeeting, given: readonly string[]): Counts {
  const accepted = want.participants.map((id) => [id, ...(want.participantAlts[id] ?? [])]);
  const met = accepted.filter((ids) => ids.some((id) => given.includes(id)));
  const extra = given.filter(
    (id) => !accepted.flat().includes(id) && !want.participantsOptional.includes(id),
  );
  return { right: met.length, wrong: extra.length, missed: accepted.length - met.length };
}

function scoreMeetings(
  score: Score,
  gold: Gold,
  found: Extraction,
  standsFor: ReadonlyMap<string, string>,
): void {
  const stands = (id: string) => standsFor.get(id) ?? `?${id}`;
  const given = found.meetings.map((m) => ({ ...m, who: [...new Set(m.participants.map(stands))] }));
  const touches = (m: (typeof given)[number], want: GoldMeeting) =>
    m.evidence.some((s) => want.evidence.some((t) => overlap(s, t)));
  const pairs = given
    .flatMap((m) =>
      gold.meetings
        .filter((want) => touches(m, want))
        .map((want) => ({ m, want, who: agreement(want, m.who) })),
    )
    .map((p) => ({ ...p, fit: p.who.right / (p.who.right + p.who.wrong + p.who.missed) }))
    .filter((p) => p.fit >= 0.5)
    .sort((a, b) => rank(b) - rank(a));
  const matched = new Map<object, GoldMeeting>();
  const used = new Set<GoldMeeting>();
  for (const { m, want, who } of pairs) {
    if (matched.has(m) || used.has(want)) continue;
    matched.set(m, want);
    used.add(want);
    if (want.optional) continue;
    score.meetings.right++;
    addCounts(score.participants, who);
    addShare(score.status, m.status === want.status || want.statusOk.includes(m.status));
    const placeId = m.place && stands(m.place);
    if (want.place)
      addShare(score.place, placeId === want.place || want.placeOk.some((p) => p !== null && p === placeId));
    if (want.date)
      addShare(score.date, m.date === want.date || want.dateOk.some((d) => d !== null && d === m.date));
  }
  score.meetings.missed += gold.meetings.filter((want) => !want.optional && !used.has(want)).length;
  for (const m of given) {
    const want = matched.get(m);
    const never = (w: GoldMeeting) =>
      ['proposed', 'cancelled'].includes(w.status) && !w.statusOk.includes('held');
    const about = want ? [want] : gold.meetings.filter((w) => touches(m, w) && agreement(w, m.who).right > 0);
    if (m.status === 'held' && about.length > 0 && about.every(never)) score.falseHeld++;
    if (!want && !pairs.some((p) => p.m === m && (p.want.dupOk || p.want.optional))) score.meetings.wrong++;
  }
}

const rank = ({
  fit,
  m,
  want,
}: {
  fit: number;
  m: { status: string; recurring: boolean };
  want: GoldMeeting;
}) => fit + (m.status === want.status ? 0.1 : 0) - (want.optional ? 0.3 : 0);

function scoreLinks(
  score: Score,
  gold: Gold,
  found: Extraction,
  standsFor: ReadonlyMap<string, string>,
): void {
  const pair = (a: string, b: string) => [a, b].sort().join(' | ');
  const accepted = (l: Gold['links'][number]) =>
    [l.target, ...l.altTargets].map((target) => pair(l.source, target));
  const given = new Set(
    found.links.flatMap((l) => {
      const [a, b] = [standsFor.get(l.source), standsFor.get(l.target)];
      return l.type === 'LOCATED_IN' || (a && a === b)
        ? []
        : [a && b ? pair(a, b) : `?${l.source} ${l.target}`];
    }),
  );
  const known = new Set(gold.links.flatMap(accepted));
  for (const link of gold.links.filter((l) => !l.optional)) {
    if (accepted(link).some((p) => given.has(p))) score.links.right++;
    else score.links.missed++;
  }
  score.links.wrong += [...given].filter((p) => !known.has(p)).length;
}
