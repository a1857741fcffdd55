/** The verbs and nouns that speak of a meeting, each with the rule it stands for and how its parties are found. */

/** How a verb's parties stand around it. */
export type VerbFrame =
  /** "A met B", "A met with B", "A and B met" */
  | 'meet'
  /** "A negotiated with B": only with a preposition */
  | 'with'
  /** "A ran into B", "A delivered a letter to B" */
  | 'toward'
  /** "A hosted B", "B was received by A" */
  | 'host'
  /** "A visited B or P" */
  | 'visit'
  /** "A travelled to P" */
  | 'travel'
  /** "A is to see B", "A and B saw each other" */
  | 'see'
  /** "A phoned B" */
  | 'call'
  /** "A told B by phone" */
  | 'tell'
  /** "A spoke with B by phone" */
  | 'speak'
  /** "A and B discussed", "A discussed it with B" */
  | 'discuss'
  /** "A attended the summit" */
  | 'attend'
  /** "Y refused", "Y accepted the invitation": of what was proposed before */
  | 'answer'
  /** "also present were A and B", "A was also present" */
  | 'present'
  /** "A invited B to P" */
  | 'invite'
  /** "A accompanied B to P" */
  | 'accompany'
  /** "A is due in P" */
  | 'due'
  /** "A heard a report by B" */
  | 'report'
  /** "A was introduced to B by C" */
  | 'introduce'
  /** "A and B signed the accord", "an accord signed by A and B" */
  | 'sign';

export type VerbForm = 'base' | 'present' | 'past' | 'ing';

export interface VerbWord {
  readonly rule: string;
  readonly frame: VerbFrame;
  readonly forms: readonly VerbForm[];
}

type Row = readonly [
  rule: string,
  frame: VerbFrame,
  base: string,
  present: string,
  past: string,
  ing: string,
];

// biome-ignore format: a table
const VERBS: readonly Row[] = [
  ['verb meet', 'meet', 'meet', 'meets', 'met', 'meeting'],
  ['verb host', 'host', 'host', 'hosts', 'hosted', 'hosting'],
  ['verb receive', 'host', 'receive', 'receives', 'received', 'receiving'],
  ['verb summon', 'host', 'summon', 'summons', 'summoned', 'summoning'],
  ['verb welcome', 'host', 'welcome', 'welcomes', 'welcomed', 'welcoming'],
  ['verb visit', 'visit', 'visit', 'visits', 'visited', 'visiting'],
  ['verb tour', 'visit', 'tour', 'tours', 'toured', 'touring'],
  ['verb travel', 'travel', 'travel', 'travels', 'travelled', 'travelling'],
  ['verb travel', 'travel', 'travel', 'travels', 'traveled', 'traveling'],
  ['verb fly', 'travel', 'fly', 'flies', 'flew', 'flying'],
  ['verb arrive', 'travel', 'arrive', 'arrives', 'arrived', 'arriving'],
  ['verb go', 'travel', 'go', 'goes', 'went', 'going'],
  ['verb lead a delegation', 'travel', 'lead', 'leads', 'led', 'leading'],
  ['verb head', 'travel', 'head', 'heads', 'headed', 'heading'],
  ['verb phone', 'call', 'phone', 'phones', 'phoned', 'phoning'],
  ['verb phone', 'call', 'telephone', 'telephones', 'telephoned', 'telephoning'],
  ['verb phone', 'call', 'call', 'calls', 'called', 'calling'],
  ['verb speak', 'speak', 'speak', 'speaks', 'spoke', 'speaking'],
  ['verb speak', 'speak', 'talk', 'talks', 'talked', 'talking'],
  ['verb negotiate', 'with', 'negotiate', 'negotiates', 'negotiated', 'negotiating'],
  ['verb confer', 'with', 'confer', 'confers', 'conferred', 'conferring'],
  ['verb consult', 'meet', 'consult', 'consults', 'consulted', 'consulting'],
  ['verb huddle', 'with', 'huddle', 'huddles', 'huddled', 'huddling'],
  ['verb dine', 'with', 'dine', 'dines', 'dined', 'dining'],
  ['verb lunch', 'with', 'lunch', 'lunches', 'lunched', 'lunching'],
  ['verb sit down', 'with', 'sit', 'sits', 'sat', 'sitting'],
  ['verb sit down', 'with', 'seat', 'seats', 'seated', 'seating'],
  ['verb be presented to', 'toward', 'present', 'presents', 'presented', 'presenting'],
  ['verb return to the table', 'with', 'return', 'returns', 'returned', 'returning'],
  ['verb brief', 'call', 'brief', 'briefs', 'briefed', 'briefing'],
  ['verb see', 'see', 'see', 'sees', 'saw', 'seeing'],
  ['verb discuss', 'discuss', 'discuss', 'discusses', 'discussed', 'discussing'],
  ['verb attend', 'attend', 'attend', 'attends', 'attended', 'attending'],
  ['verb gather', 'meet', 'gather', 'gathers', 'gathered', 'gathering'],
  ['verb convene', 'meet', 'convene', 'convenes', 'convened', 'convening'],
  ['verb greet', 'host', 'greet', 'greets', 'greeted', 'greeting'],
  ['verb entertain', 'host', 'entertain', 'entertains', 'entertained', 'entertaining'],
  ['verb come', 'travel', 'come', 'comes', 'came', 'coming'],
  ['verb drive', 'travel', 'drive', 'drives', 'drove', 'driving'],
  ['verb sail', 'travel', 'sail', 'sails', 'sailed', 'sailing'],
  ['verb journey', 'travel', 'journey', 'journeys', 'journeyed', 'journeying'],
  ['verb proceed', 'travel', 'proceed', 'proceeds', 'proceeded', 'proceeding'],
  ['verb hurry', 'travel', 'hurry', 'hurries', 'hurried', 'hurrying'],
  ['verb hurry', 'travel', 'rush', 'rushes', 'rushed', 'rushing'],
  ['verb proceed', 'travel', 'continue', 'continues', 'continued', 'continuing'],
  ['verb accompany', 'accompany', 'accompany', 'accompanies', 'accompanied', 'accompanying'],
  ['verb be sent', 'travel', 'send', 'sends', 'sent', 'sending'],
  ['verb be sent', 'travel', 'dispatch', 'dispatches', 'dispatched', 'dispatching'],
  ['verb land', 'travel', 'land', 'lands', 'landed', 'landing'],
  ['verb ring', 'call', 'ring', 'rings', 'rang', 'ringing'],
  ['verb debrief', 'call', 'debrief', 'debriefs', 'debriefed', 'debriefing'],
  ['verb liaise', 'with', 'liaise', 'liaises', 'liaised', 'liaising'],
  ['verb parley', 'with', 'parley', 'parleys', 'parleyed', 'parleying'],
  ['verb bargain', 'with', 'bargain', 'bargains', 'bargained', 'bargaining'],
  ['verb bargain', 'with', 'haggle', 'haggles', 'haggled', 'haggling'],
  ['verb converse', 'with', 'video-conference', 'video-conferences', 'video-conferenced', 'video-conferencing'],
  ['verb converse', 'with', 'converse', 'converses', 'conversed', 'conversing'],
  ['verb get together', 'meet', 'get', 'gets', 'got', 'getting'],
  ['verb come face to face', 'with', 'come', 'comes', 'came', 'coming'],
  ['verb face each other', 'with', 'face', 'faces', 'faced', 'facing'],
  ['verb have over', 'host', 'have', 'has', 'had', 'having'],
  ['verb take aside', 'host', 'take', 'takes', 'took', 'taking'],
  ['verb buttonhole', 'meet', 'corner', 'corners', 'cornered', 'cornering'],
  ['verb buttonhole', 'meet', 'buttonhole', 'buttonholes', 'buttonholed', 'buttonholing'],
  ['verb befriend', 'meet', 'befriend', 'befriends', 'befriended', 'befriending'],
  ['verb embrace', 'meet', 'hug', 'hugs', 'hugged', 'hugging'],
  ['verb interview', 'meet', 'interview', 'interviews', 'interviewed', 'interviewing'],
  ['verb break bread', 'with', 'break', 'breaks', 'broke', 'breaking'],
  ['verb team up', 'with', 'team', 'teams', 'teamed', 'teaming'],
  ['verb rendezvous', 'with', 'rendezvous', 'rendezvous', 'rendezvoused', 'rendezvousing'],
  ['verb play host', 'host', 'play', 'plays', 'played', 'playing'],
  ['verb closet', 'with', 'closet', 'closets', 'closeted', 'closeting'],
  ['verb mediate', 'with', 'mediate', 'mediates', 'mediated', 'mediating'],
  ['verb report to', 'toward', 'report', 'reports', 'reported', 'reporting'],
  ['verb debate', 'meet', 'debate', 'debates', 'debated', 'debating'],
  ['verb perform for', 'toward', 'play', 'plays', 'played', 'playing'],
  ['verb perform for', 'toward', 'perform', 'performs', 'performed', 'performing'],
  ['verb perform for', 'toward', 'sing', 'sings', 'sang', 'singing'],
  ['verb deliver to', 'toward', 'deliver', 'delivers', 'delivered', 'delivering'],
  ['verb deliver to', 'toward', 'hand', 'hands', 'handed', 'handing'],
  ['verb present with', 'meet', 'present', 'presents', 'presented', 'presenting'],
  ['verb represent at', 'attend', 'represent', 'represents', 'represented', 'representing'],
  ['verb run into', 'toward', 'run', 'runs', 'ran', 'running'],
  ['verb run into', 'toward', 'bump', 'bumps', 'bumped', 'bumping'],
  ['verb fall in with', 'with', 'fall', 'falls', 'fell', 'falling'],
  ['verb introduce', 'introduce', 'introduce', 'introduces', 'introduced', 'introducing'],
  ['verb shake hands', 'with', 'shake', 'shakes', 'shook', 'shaking'],
  ['verb exchange views', 'with', 'exchange', 'exchanges', 'exchanged', 'exchanging'],
  ['verb reunite', 'with', 'reunite', 'reunites', 'reunited', 'reuniting'],
  ['verb chat', 'with', 'chat', 'chats', 'chatted', 'chatting'],
  ['verb lunch', 'with', 'breakfast', 'breakfasts', 'breakfasted', 'breakfasting'],
  ['verb embrace', 'meet', 'embrace', 'embraces', 'embraced', 'embracing'],
  ['verb encounter', 'meet', 'encounter', 'encounters', 'encountered', 'encountering'],
  ['verb pray', 'with', 'pray', 'prays', 'prayed', 'praying'],
  ['verb reconvene', 'meet', 'reconvene', 'reconvenes', 'reconvened', 'reconvening'],
  ['verb assemble', 'meet', 'assemble', 'assembles', 'assembled', 'assembling'],
  ['verb bring together', 'host', 'bring', 'brings', 'brought', 'bringing'],
  ['verb tell by phone', 'tell', 'tell', 'tells', 'told', 'telling'],
  ['verb tell by phone', 'tell', 'inform', 'informs', 'informed', 'informing'],
  ['verb tell by phone', 'tell', 'assure', 'assures', 'assured', 'assuring'],
  ['verb tell by phone', 'tell', 'congratulate', 'congratulates', 'congratulated', 'congratulating'],
  ['verb tell by phone', 'tell', 'thank', 'thanks', 'thanked', 'thanking'],
  ['verb tell by phone', 'tell', 'warn', 'warns', 'warned', 'warning'],
  ['verb tell by phone', 'tell', 'reach', 'reaches', 'reached', 'reaching'],
  ['verb tell by phone', 'tell', 'contact', 'contacts', 'contacted', 'contacting'],
  ['verb tell by phone', 'tell', 'remind', 'reminds', 'reminded', 'reminding'],
  ['verb tell by phone', 'tell', 'reassure', 'reassures', 'reassured', 'reassuring'],
  ['verb tell by phone', 'tell', 'notify', 'notifies', 'notified', 'notifying'],
  ['verb tell by phone', 'tell', 'urge', 'urges', 'urged', 'urging'],
  ['verb show around', 'host', 'show', 'shows', 'shown', 'showing'],
  ['verb stay with', 'with', 'stay', 'stays', 'stayed', 'staying'],
  ['verb stay with', 'with', 'lodge', 'lodges', 'lodged', 'lodging'],
  ['verb agree with', 'with', 'agree', 'agrees', 'agreed', 'agreeing'],
  ['verb hold with', 'with', 'hold', 'holds', 'held', 'holding'],
  ['verb hold with', 'with', 'co-chair', 'co-chairs', 'co-chaired', 'co-chairing'],
  ['verb hear a report', 'report', 'hear', 'hears', 'heard', 'hearing'],
  ['verb spend time', 'with', 'walk', 'walks', 'walked', 'walking'],
  ['verb spend time', 'with', 'stroll', 'strolls', 'strolled', 'strolling'],
  ['verb spend time', 'with', 'ride', 'rides', 'rode', 'riding'],
  ['verb spend time', 'with', 'sup', 'sups', 'supped', 'supping'],
  ['verb spend time', 'with', 'eat', 'eats', 'ate', 'eating'],
  ['verb spend time', 'with', 'mingle', 'mingles', 'mingled', 'mingling'],
  ['verb spend time', 'with', 'pose', 'poses', 'posed', 'posing'],
  ['verb link up', 'with', 'link', 'links', 'linked', 'linking'],
  ['verb link up', 'with', 'catch', 'catches', 'caught', 'catching'],
  ['verb drop in on', 'toward', 'drop', 'drops', 'dropped', 'dropping'],
  ['verb drop in on', 'toward', 'look', 'looks', 'looked', 'looking'],
  ['verb wait on', 'toward', 'wait', 'waits', 'waited', 'waiting'],
  ['verb join for', 'meet', 'join', 'joins', 'joined', 'joining'],
  ['verb see off', 'meet', 'see', 'sees', 'saw', 'seeing'],
  ['verb stay away', 'attend', 'stay', 'stays', 'stayed', 'staying'],
  ['verb stop', 'travel', 'stop', 'stops', 'stopped', 'stopping'],
  ['verb compare notes', 'with', 'compare', 'compares', 'compared', 'comparing'],
  ['verb leave for', 'travel', 'leave', 'leaves', 'left', 'leaving'],
  ['verb leave for', 'travel', 'depart', 'departs', 'departed', 'departing'],
  ['verb skip', 'attend', 'skip', 'skips', 'skipped', 'skipping'],
  ['verb boycott', 'attend', 'boycott', 'boycotts', 'boycotted', 'boycotting'],
  ['verb spend days', 'travel', 'spend', 'spends', 'spent', 'spending'],
  ['verb invite', 'invite', 'invite', 'invites', 'invited', 'inviting'],
  ['verb raise with', 'with', 'raise', 'raises', 'raised', 'raising'],
  ['verb take part', 'attend', 'take', 'takes', 'took', 'taking'],
  ['verb take part', 'attend', 'participate', 'participates', 'participated', 'participating'],
  ['verb refuse', 'answer', 'refuse', 'refuses', 'refused', 'refusing'],
  ['verb refuse', 'answer', 'decline', 'declines', 'declined', 'declining'],
  ['verb fall out', 'answer', 'unable', 'unable', 'unable', 'unable'],
  ['verb fall out', 'answer', 'pull', 'pulls', 'pulled', 'pulling'],
  ['verb accept', 'answer', 'accept', 'accepts', 'accepted', 'accepting'],
  ['verb accept', 'answer', 'agree', 'agrees', 'agreed', 'agreeing'],
  ['be present', 'present', 'present', 'present', 'present', 'present'],
  ['verb sign', 'sign', 'sign', 'signs', 'signed', 'signing'],
  ['verb sign', 'sign', 'initial', 'initials', 'initialled', 'initialling'],
  ['verb sign', 'sign', 'conclude', 'concludes', 'concluded', 'concluding'],
  ['due in', 'due', 'due', 'due', 'due', 'due'],
  ['be in', 'due', 'be', 'be', 'been', 'be'],
  ['due in', 'due', 'expected', 'expected', 'expected', 'expected'],
];

const verbs = new Map<string, VerbWord[]>();

/** A word may be a form of one verb several times, "met", and may mean several things, "stayed with", "stayed away". */
function addVerb(word: string, rule: string, frame: VerbFrame, form: VerbForm): void {
  const senses = verbs.get(word) ?? [];
  const at = senses.findIndex((sense) => sense.rule === rule && sense.frame === frame);
  if (at < 0) senses.push({ rule, frame, forms: [form] });
  else senses[at] = { rule, frame, forms: [...senses[at]!.forms, form] };
  verbs.set(word, senses);
}

for (const [rule, frame, base, present, past, ing] of VERBS) {
  addVerb(base, rule, frame, 'base');
  addVerb(present, rule, frame, 'present');
  addVerb(past, rule, frame, 'past');
  addVerb(ing, rule, frame, 'ing');
}
addVerb('spoken', 'verb speak', 'speak', 'past');
addVerb('seen', 'verb see', 'see', 'past');
addVerb('flown', 'verb fly', 'travel', 'past');
addVerb('gone', 'verb go', 'travel', 'past');
addVerb('shaken', 'verb shake hands', 'with', 'past');
addVerb('ridden', 'verb spend time', 'with', 'past');

const NO_VERBS: readonly VerbWord[] = [];

/** What a word in lower case may say as a verb of meeting; of several the first that its surroundings bear out. */
export const verbsOf = (lower: string): readonly VerbWord[] => verbs.get(lower) ?? NO_VERBS;

export type NounFrame = 'meeting' | 'visit' | 'call';

export interface NounWord {
  readonly rule: string;
  readonly frame: NounFrame;
  /** "talks", "negotiations": a plural that is one event. */
  readonly plural: boolean;
}

// biome-ignore format: a table
const NOUNS: readonly (readonly [rule: string, frame: NounFrame, words: string])[] = [
  ['noun meeting', 'meeting', 'meeting meetings mini-summit face-to-face tête-à-tête encounter encounters sit-down get-together rendezvous shura jirga conclave parley sitting reunion reunions powwow engagement engagements gathering gatherings retreat retreats plenary handshake one-on-one pull-aside pull-asides'],
  ['noun tea', 'meeting', 'tea coffee supper'],
  ['noun round', 'meeting', 'round session bilateral bilaterals trilateral trilaterals'],
  ['noun talks', 'meeting', 'talks'],
  ['noun summit', 'meeting', 'summit summits'],
  ['noun negotiations', 'meeting', 'negotiations consultations deliberations contacts'],
  ['noun discussions', 'meeting', 'discussions conversation conversations dialogue'],
  ['noun audience', 'meeting', 'audience'],
  ['noun reception', 'meeting', 'reception dinner lunch luncheon breakfast banquet iftar ceremony'],
  ['noun credentials', 'meeting', 'credentials'],
  ['noun appointment', 'meeting', 'appointment appointments'],
  ['noun guest', 'meeting', 'guest'],
  ['noun conference', 'meeting', 'conference videoconference teleconference roundtable briefing'],
  ['noun visit', 'visit', 'visit visits trip trips journey journeys stopover stopovers stop stops travel pilgrimage'],
  ['noun invitation', 'visit', 'invitation'],
  ['noun tour', 'visit', 'tour'],
  ['noun call', 'call', 'call calls'],
  ['noun phone', 'call', 'telephone phone'],
  ['noun respects', 'meeting', 'respects'],
  ['noun acquaintance', 'meeting', 'acquaintance'],
  ['noun interview', 'meeting', 'interview interviews'],
  ['noun company', 'meeting', 'company'],
];

const nouns = new Map<string, NounWord>();
for (const [rule, frame, list] of NOUNS)
  for (const word of list.split(' '))
    nouns.set(word, { rule, frame, plural: word === 'talks' || /s$/.test(word) });

/** The names of the rules of verbs and nouns. */
export const TRIGGER_RULES: readonly string[] = [
  ...new Set([...VERBS.map(([rule]) => rule), ...NOUNS.map(([rule]) => rule)]),
];

/** What a word in lower case says as a noun for a meeting. */
export const nounOf = (lower: string): NounWord | undefined => nouns.get(lower);

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a noun for a meeting that make it something else: "press conference", "cabinet meeting". */
export const OTHER_THINGS = set(
  'press news cabinet board staff town party conference-call business sales field school study road day shopping concert book peace-prize rugby cricket football test committee election campaign',
);

/** Verbs that only carry a noun for a meeting: "held talks", "paid a visit". */
export const LIGHT_VERBS = set(
  'hold holds held holding have has had having conduct conducts conducted pay pays paid paying make makes made making begin begins began begun start starts started starting open opens opened attend attends attended attending co-chair co-chairs co-chaired co-host co-hosts co-hosted join joins joined joining conclude concludes concluded end ends ended wrap wrapped continue continues continued continuing resume resumes resumed resuming host hosts hosted hosting chair chairs chaired convene convened arrange arranged lead leads led leading undertake undertakes undertook engage engages engaged cancel cancels cancelled canceled postpone postpones postponed grant granted give gave given took take takes taking do did',
);
