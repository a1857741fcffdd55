/**
 * What the words around a meeting say about whether it took place. Each class is a rule that can be turned off; of
 * several the most cautious counts, so that nothing that was only wanted or was called off is shown as held.
 */
import type { MeetingStatus } from '@/lib/ontology';

export interface StatusRule {
  readonly rule: string;
  readonly status: Exclude<MeetingStatus, 'held'>;
  readonly words: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** In order of caution. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    rule: 'status refused',
    status: 'cancelled',
    words:
      set(`refuse refuses refused refusing refusal decline declines declined declining reject rejects rejected rejecting rejection
      boycott boycotts boycotted boycotting snub snubs snubbed snubbing skip skips skipped skipping avoid avoids avoided avoiding
      stayed-away stays-away staying-away stay-away ruled-out turned-down opted-out unwilling reluctant barred banned forbidden prevented preventing prevent kept-from keep-from keeps-from keeping-from excluded dissuaded deterred blocked stopped dismissed`),
  },
  {
    rule: 'status called off',
    status: 'cancelled',
    words:
      set(`cancel cancels cancelled canceled cancelling canceling cancellation postpone postpones postponed postponing postponement pushed-back put-back puts-back to-nothing
      scrap scraps scrapped scrapping shelve shelves shelved abandon abandons abandoned called-off calls-off calling-off call-off
      put-off puts-off putting-off pulled-out pulls-out pulling-out withdrew-from withdrawn delay delays delayed delaying aborted nixed axed
      dropped fell-through falls-through fall-through fallen-through walked-away walks-away walk-away walking-away are-off is-off was-off were-off broken-off broke-off breaks-off on-hold on-ice backed-out forgo forgoes forwent foregone torpedoed torpedo scuppered derailed thwarted sank washed-out rained-off begged-off cried-off bowed-out fell-victim paid-to suspended suspend suspends suspending disinvited uninvited missed miss`),
  },
  {
    rule: 'status negated',
    status: 'cancelled',
    words:
      set(`not never n't cannot can't won't wouldn't didn't doesn't don't hasn't haven't hadn't couldn't shouldn't isn't aren't wasn't
      weren't without fail fails failed unable nor neither instead-of unlikely impossible premature close-to short-of rather-than far-from`),
  },
  {
    rule: 'status wished',
    status: 'proposed',
    words:
      set(`want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping hopeful seek seeks sought seeking desire desires
      desired willing willingness ready readiness open openness keen eager interested interest like prefer prefers preferred
      need needs needed necessary necessity consider considers considered considering mull mulls mulled weigh weighs weighed contemplating
      wait waits waited waiting await awaits awaited awaiting attempt attempts attempted attempting try tries tried trying effort efforts bid aim aims aimed aiming favour favours favoured favor
      favors favored prepared dream longing keenness ambition possible possibility possibly prospect prospects prospective potential chance
      opportunity idea hypothetical condition conditions precondition preconditions eventual initiative willing-to`),
  },
  {
    rule: 'status called for',
    status: 'proposed',
    words:
      set(`call-for calls-for called-for calling-for urge urges urged urging propose proposes proposed proposing proposal proposals
      suggest suggests suggested suggesting suggestion offer offers offered offering invite invites invited inviting invitation invitations
      ask asks asked asking request requests requested requesting demand demands demanded demanding appeal appeals appealed appealing
      push pushes pushed pushing encourage encourages encouraged encouraging press presses pressed recommend recommends recommended
      advocate advocates advocated plea pleas pleaded advise advised insist insists insisted challenge challenged dared beg begged
      lobbied implored exhorted`),
  },
  {
    rule: 'status modal',
    status: 'proposed',
    words: set(
      `would could may might should must can ought if unless whether perhaps maybe 'd hypothetically`,
    ),
  },
  {
    rule: 'status future',
    status: 'planned',
    words:
      set(`will shall 'll due set scheduled schedule schedules slated poised plan plans planned planning expect expects expected expecting
      agree agrees agreed agreeing intend intends intended intending intention prepare prepares preparing preparation preparations
      upcoming forthcoming next future coming tomorrow arranged arrange arranging promised promises promise pledged pledges pledge vowed
      vows vow decided decides about ahead going likely tentatively tentative penciled pencilled ahead-of eve looking-forward looks-forward look-forward looked-forward announces announced
      accepted accepts accept supposed rescheduled moved-to brought-forward would-be scheduled-for billed confirmed heads-to heads-for heading-to heading-for`),
  },
];

/** Verbs after which a meeting is no more than a claim that is contested: nothing is recorded. */
export const DENIALS = set('deny denies denied denying');

/** Words before "that X met Y" which leave open whether it is so: nothing is recorded. */
export const RUMOURS = set(
  'speculation speculated rumour rumours rumor rumors rumoured rumored unconfirmed allege alleges alleged alleging',
);

/** What there is none of where nobody means to meet: "has no plans to meet X". */
export const INTENTIONS = set('plan plans date agreement talk intention intentions desire wish');

/** What becomes of plans and efforts that come to nothing. */
export const CAME_TO_NOTHING = set(
  'collapsed collapse slipped stalled foundered faltered fizzled failed crumbled unravelled unraveled',
);

/** Pairs of words that are read as one. */
export const PAIRS: ReadonlySet<string> = set(
  'kept-from keep-from keeps-from keeping-from instead-of broken-off broke-off breaks-off called-off calls-off calling-off call-off on-hold on-ice looks-forward look-forward looked-forward put-off puts-off putting-off pulled-out pulls-out pulling-out ruled-out rules-out ruling-out rule-out turned-down turns-down backed-out backs-out withdrew-from call-for calls-for called-for calling-for ahead-of looking-forward looks-forward look-forward looked-forward opted-out fell-through falls-through fall-through fallen-through walked-away walks-away walk-away walking-away are-off is-off was-off were-off close-to short-of rather-than far-from moved-to brought-forward pushed-back put-back puts-back to-nothing washed-out rained-off begged-off cried-off bowed-out fell-victim paid-to heads-to heads-for heading-to heading-for',
);

/** A verb in one of these governs "to meet" without taking it back: what follows happened. */
export const ACHIEVED = set(
  'travel travels travelled traveled fly flew flown go went gone arrive arrives arrived come comes came continue continued continues managed manage manages began begin begins begun start started starts able returned return returns sat used visit visited visits drove left crossed walked hurried rushed gather gathered gathers convened sent dispatched led leads taken brought ushered driven escorted heads turned stayed',
);

/** What somebody who was this also did: "was able to meet", "was in P to meet", "was glad to meet". */
export const BEING_THERE = set(
  'in at there here back able among present hand pleased glad delighted happy honoured honored privileged lucky fortunate quick one',
);
