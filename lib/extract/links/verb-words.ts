/** Verbs that state a link between subject and object, with what must follow them. */
import type { EntityLinkType } from '@/lib/ontology';
import { factOf } from '../sentences/form';

export interface VerbRule {
  readonly rule: string;
  readonly type: EntityLinkType;
  readonly verbs: ReadonlySet<string>;
  /** What stands between verb and object: `[]` for nothing, else words, of which each may be one of several. */
  readonly between: RegExp;
  /** Whether "was VERBed by" turns it round. */
  readonly passive: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const DIRECT = /^$/;

export const VERB_RULES: readonly VerbRule[] = [
  {
    rule: 'verb lead',
    type: 'LEADS',
    verbs: set(
      'leads led heads headed chairs chaired commands commanded runs ran run rules ruled governs governed lead head directs directed presides presided co-chairs co-chaired oversees',
    ),
    between: DIRECT,
    passive: true,
  },
  {
    rule: 'verb found',
    type: 'FOUNDED',
    verbs: set(
      'founded founds co-founded cofounded co-founds cofounds established establishes created creates organised organized instituted started',
    ),
    between: DIRECT,
    passive: true,
  },
  {
    rule: 'verb found',
    type: 'FOUNDED',
    verbs: set('set sets'),
    between: /^up$/,
    passive: false,
  },
  {
    rule: 'verb found',
    type: 'FOUNDED',
    verbs: set('helped helps'),
    between: /^(?:to )?(?:found|co-found|establish|create|set up|start)$/,
    passive: false,
  },
  {
    rule: 'verb lead',
    type: 'LEADS',
    verbs: set('presides presided presiding preside'),
    between: /^over$/,
    passive: false,
  },
  { rule: 'verb join', type: 'MEMBER_OF', verbs: set('joined joins join'), between: DIRECT, passive: false },
  {
    rule: 'verb join',
    type: 'MEMBER_OF',
    verbs: set('acceded accedes'),
    between: /^to$/,
    passive: false,
  },
  {
    rule: 'verb sit',
    type: 'MEMBER_OF',
    verbs: set('sits sat serves served'),
    between: /^on$/,
    passive: false,
  },
  {
    rule: 'verb serve',
    type: 'MEMBER_OF',
    verbs: set('serves served serving'),
    between: /^(?:in|with)$/,
    passive: false,
  },
  {
    rule: 'verb belong',
    type: 'MEMBER_OF',
    verbs: set('belongs belonged belong belonging'),
    between: /^to$/,
    passive: false,
  },
  {
    rule: 'verb represent',
    type: 'OFFICIAL_OF',
    verbs: set('represents represented'),
    between: DIRECT,
    passive: false,
  },
  {
    rule: 'verb live',
    type: 'LIVES_IN',
    verbs: set(
      'lives lived living live resides resided residing reside settled settles exiled fled sheltering',
    ),
    between: /^(?:in (?:self-imposed )?exile )?(?:in|at|to|into exile in|refuge in)$/,
    passive: false,
  },
  {
    rule: 'verb live',
    type: 'LIVES_IN',
    verbs: set('moved moves relocated emigrated immigrated'),
    between: /^to$/,
    passive: false,
  },
  {
    rule: 'verb live',
    type: 'LIVES_IN',
    verbs: set('divides divided'),
    between: /^(?:his|her|their) time between$/,
    passive: false,
  },
  {
    rule: 'verb base',
    type: 'BASED_IN',
    verbs: set(
      'based headquartered operates operating operated active rooted located seated housed registered domiciled',
    ),
    between: /^(?:in|at)$/,
    passive: false,
  },
  {
    rule: 'verb attack',
    type: 'ATTACKED',
    verbs: set(
      'attacked attacks bombed bombs shelled shells invaded invades raided raids bombarded bombards assaulted struck fought fights ambushed attack bomb shell invade raid fight fighting battled battles battling targeted targets strikes hit hits occupied occupies annexed annexes besieged besieges overran stormed killed kills assassinated kidnapped abducted rammed stabbed sacked torched burned strafed torpedoed firebombed wounded shot ambushes combats',
    ),
    between: DIRECT,
    passive: true,
  },
  {
    rule: 'attack what is there',
    type: 'ATTACKED',
    verbs: set(
      'attacked attacks bombed bombs shelled shells raided raids bombarded burned torched struck strikes hit hits targeted targets looted stormed killed',
    ),
    between:
      /^(?:\S+ ){0,3}(?:villages?|towns?|positions?|targets?|posts?|post|outposts?|checkpoints?|patrols?|headquarters|strongholds?|fighters|consulate|embassy|ships?|airports?|prisons?|bases?|base|sites?|camps?|convoys?|civilians|homes|houses|areas|parts|forces|troops|people|schools?|hospitals?|markets?) (?:in|of|near|at|on|around)(?: the)?$/,
    passive: false,
  },
  {
    rule: 'verb seize',
    type: 'ATTACKED',
    verbs: set('seized seizes captured captures recaptured retook took overran overruns'),
    between: DIRECT,
    passive: true,
  },
  {
    rule: 'attack as a noun',
    type: 'ATTACKED',
    verbs: set(
      'launched launches carried carries conducted conducts mounted mounts began staged stages made',
    ),
    between:
      /^(?:out )?(?:an?|the|several|new|air|more)?\s?(?:\S+ ){0,3}(?:attacks?|raids?|strikes?|airstrikes|offensive|invasion|war|assault|bombardment|onslaught) (?:on|against|in|into|of)(?: southern| northern| eastern| western| central)?$/,
    passive: false,
  },
  {
    rule: 'verb clash',
    type: 'ATTACKED',
    verbs: set('clashed clashes clash warring fought fights fight fighting'),
    between: /^(?:with|against)$/,
    passive: false,
  },
  {
    rule: 'verb support',
    type: 'SUPPORTS',
    verbs: set(
      'backs backed supports supported arms armed funds funded finances financed endorsed endorses sponsors sponsored support back arm fund endorse bankrolled bankrolls shields shielded trains trained supplied supplies aided aids defends defended championed supporting backing arming funding',
    ),
    between: DIRECT,
    passive: true,
  },
  {
    rule: 'support as a noun',
    type: 'SUPPORTS',
    verbs: set(
      'expressed expresses express pledged pledges voiced voices reaffirmed reaffirms reiterated reiterates offered offers gave gives give provides provided lends lent declared swore threw',
    ),
    between:
      /^(?:\S+ ){0,3}(?:support|solidarity|backing|allegiance|loyalty)(?: \S+)? (?:for|to|with|behind)(?: the)?$/,
    passive: false,
  },
  {
    rule: 'support as a noun',
    type: 'SUPPORTS',
    verbs: set('threw throws put puts'),
    between: /^(?:its|his|her|their) (?:full |whole )?weight behind$/,
    passive: false,
  },
  {
    rule: 'verb ally',
    type: 'ALLY_OF',
    verbs: set('aligned allied sided teamed partnered joined'),
    between: /^(?:itself |himself |herself |themselves |closely |up |forces |ranks )?with$/,
    passive: false,
  },
  {
    rule: 'verb ally',
    type: 'ALLY_OF',
    verbs: set('formed forms forged forges signed concluded entered'),
    between: /^(?:into )?(?:an?|the) (?:\S+ ){0,2}(?:alliance|coalition|partnership|axis|front) with$/,
    passive: false,
  },
  {
    rule: 'verb oppose',
    type: 'OPPOSES',
    verbs: set(
      'opposes opposed condemned condemns denounced denounces criticised criticized criticises criticizes accused accuses sanctioned sanctions blacklisted rebuked oppose condemn denounce criticise criticize accuse rejects rejected slammed slams blasted decried decries deplored deplores lambasted blamed blames blame boycotted boycotts protested sued sues expelled disowned disowns defied defies distrusts ousted ousts toppled overthrew challenged challenges',
    ),
    between: DIRECT,
    passive: true,
  },
  {
    rule: 'verb oppose',
    type: 'OPPOSES',
    verbs: set('came comes come'),
    between: /^out (?:strongly |publicly |firmly )?against$/,
    passive: false,
  },
  {
    rule: 'measures against',
    type: 'OPPOSES',
    verbs: set('imposed imposes announced announces placed slapped ordered introduced tightened'),
    between:
      /^(?:\S+ ){0,4}(?:sanctions|measures|bans|embargo|tariffs|restrictions|blockade|penalties) (?:on|against)$/,
    passive: false,
  },
  {
    rule: 'broke with',
    type: 'OPPOSES',
    verbs: set('severed broke cut declared waged wages'),
    between:
      /^(?:(?:off|its|their|all|diplomatic|ties|relations|war|a|jihad|holy) ?){1,5}(?:with|on|against)$/,
    passive: false,
  },
  {
    rule: 'verb tell',
    type: 'SPOKE_TO',
    verbs: set(
      'told tells asked asks informed informs assured assures warned warns phoned telephoned tell ask interviewed interviews',
    ),
    between: DIRECT,
    passive: true,
  },
  {
    rule: 'verb write',
    type: 'SPOKE_TO',
    verbs: set('wrote writes written spoke speaks spoken talked appealed apologised apologized complained'),
    between: /^(?:(?:a |an )?(?:open )?letters? )?(?:by (?:telephone|phone) )?to$/,
    passive: false,
  },
  {
    rule: 'letter to',
    type: 'SPOKE_TO',
    verbs: set('sent sends'),
    between: /^(?:a |an |the )?(?:\S+ )?(?:letter|message|note|telegram|cable) to$/,
    passive: false,
  },
];

const byVerb = new Map<string, VerbRule[]>();
for (const rule of VERB_RULES)
  for (const verb of rule.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), rule]);

const NO_RULES: readonly VerbRule[] = [];

/** The rules that a word may set off. */
export const verbRulesOf = factOf(({ lower }): readonly VerbRule[] => byVerb.get(lower) ?? NO_RULES);

/** Verbs whose subject, when it is a person, acts for the state whose office he holds. */
export const ACTS_OF_STATE: ReadonlySet<string> = new Set(['measures against']);

/** Forms that are nouns or infinitives as often as verbs. */
export const BASE_FORMS: ReadonlySet<string> = set(
  'lead head direct run attack bomb shell invade raid fight strike hit back arm fund endorse support oppose condemn denounce criticise criticize accuse blame tell ask live reside join clash express give target',
);
