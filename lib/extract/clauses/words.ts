/** The classes of words by which phrases are cut: closed lists of English, and the nouns for those who act in the news. */

const words = (list: string) => list.split(/\s+/);

/** Classes that a word can be in; a word may be in several. */
export type WordClass =
  | 'determiner'
  | 'modifier'
  | 'role'
  | 'collective'
  | 'preposition'
  | 'conjunction'
  | 'complementiser'
  | 'relative'
  | 'auxiliary'
  | 'modal'
  | 'adverb'
  | 'number'
  | 'verb';

const TABLE: Readonly<Record<WordClass, readonly string[]>> = {
  determiner: words(
    'the a an his her their its our my your this that these those both some several many all each any no another other others such various',
  ),
  number: words(
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens hundreds',
  ),
  /** Stand before the noun for a person or a body: "senior", "deputy", "foreign". */
  modifier: words(
    `senior top high-level high-ranking top-level ministerial-level former ex late outgoing incoming new newly elected appointed visiting
    current then then- h.e acting interim caretaker deputy vice assistant under permanent special chief first second third foreign defence defense
    interior finance home trade oil energy economy economic justice health education agriculture environment transport labour labor state
    security national international political military naval intelligence prime supreme paramount opposition ruling exiled veteran regional
    local federal provincial central religious spiritual executive managing joint press respective fellow western technocratic
    interagency inter-agency nuclear peace climate lead rebel islamist separatist communist socialist conservative liberal democratic republican
    parliamentary presidential ministerial diplomatic royal civil commercial business cultural technical longtime long-serving
    influential powerful leading key main official unofficial unnamed unidentified young old elder younger tribal union cabinet party
    army police navy congressional legislative judicial crown grand great high most right honourable honorable self-proclaimed newly-elected
    newly-appointed recently re-elected humanitarian consular foreign-policy counter-terrorism counterterrorism human rights development
    private public large small 10-member high-powered commanding serving presiding founding acting longest-serving ceasefire truce de facto sworn-in breakaway left-wing right-wing far-right far-left
    closest fiercest staunchest oldest nearest greatest bitterest toughest strongest lifelong longstanding one-time onetime erstwhile bitter`,
  ),
  /** Nouns for one who holds an office or a part. */
  role: words(
    `president vice-president minister premier chancellor secretary undersecretary under-secretary secretary-general ambassador envoy
    representative leader chairman chairwoman chairperson chair head director commander commander-in-chief general
    colonel admiral marshal lieutenant major captain brigadier king queen emir sultan prince princess pope archbishop bishop cardinal patriarch
    ayatollah imam rabbi governor mayor tsar czar kaiser emperor empress shah caliph regent senator congressman congresswoman lawmaker mp mep legislator parliamentarian spokesman
    spokeswoman spokesperson official diplomat negotiator mediator coordinator commissioner speaker founder co-founder cofounder member
    adviser advisor aide counterpart judge prosecutor lawyer attorney activist dissident politician candidate journalist ceo
    owner consul attaché nuncio legate warlord dictator ruler monarch statesman sheikh sheik economist professor
    manager emissary deputy-general director-general rapporteur deputy councillor councilor counsellor counselor president-elect prime-minister taoiseach chief-of-staff
    businessman businesswoman scientist officer sir lord lady baroness dr mr mrs ms pm rep sen gov gen col lt amb maj capt brig adm sgt cmdr prof negotiator-in-chief whip
    operative militant fighter cleric preacher strongman premier-designate financier treasurer superintendent inspector chief citizen
    administrator high-representative chargé predecessor successor colleague executive nun priest monk
    rector dean trustee lecturer veteran contractor shareholder co-chair co-chairman co-leader second-in-command vice-chairman vice-chair elder
    villager shopkeeper trader farmer resident coach shogun viceroy khedive doge maharaja mullah maulana reverend monsignor pastor mufti striker midfielder goalkeeper defender footballer sprinter
    tunku tengku tun datuk dato haji hajji sayyid sayyed syed shaykh sheikha maulvi mawlawi nawab raja duke duchess baron amir commodore
    sergeant corporal constable sheriff swami abbot abbess archdeacon chaplain vicar provost councilman homologue interlocutor
    consul-general attorney-general solicitor-general opponent adversary friend mentor poet painter novelist composer philosopher physicist chemist mathematician biologist historian
    architect archaeologist anthropologist actor actress pianist violinist sculptor photographer explorer missionary publisher playwright physician shri`,
  ),
  /** Nouns for several who act for the body or state that is named beside them. */
  collective: words(
    `delegation delegations officials representatives leaders ministers diplomats negotiators mediators members counterparts
    envoys team teams government governments authorities side sides administration leadership politicians lawmakers mps meps senators
    congressmen executives commanders generals scientists experts businessmen parliamentarians legislators ambassadors presidents
    secretaries chiefs heads advisers advisors aides troops forces soldiers military army police regime cabinet parliament
    ministry embassy mission activists fighters militants rebels insurgents workers journalists delegates dignitaries
    council board committee commission bureau presidium
    inspectors monitors observers peacekeepers sheikhs bishops envoys staff lawyers
    personnel officers royals spokesmen premiers chancellors kings emissaries governors mayors commissioners deputies group groups
    faction factions parties party movement junta legislature congress senate monarch royals negotiating clerics elders
    industrialists investors students gunmen militiamen raiders pirates bandits warriors tribesmen attackers candidates colleagues partners rivals opponents friends veterans victims families republic people chairmen principals figures allies organisation organization country
    bloc alliance company firm kingdom nation agency`,
  ),
  preposition: words(
    `out off up down in at on to from of with by between among against about into near across through throughout for during after before under over
    within without via toward towards upon alongside despite following since until amid around beyond inside outside off
    including concerning regarding like than per onto behind above below along besides except versus ahead`,
  ),
  conjunction: words(
    'and or but nor yet while as although though because if unless whereas so & plus when where once whether',
  ),
  complementiser: words(
    'that said says saying say claimed claims announced confirmed reported believes thinks insisted insists stated added',
  ),
  relative: words('who which whom whose that where'),
  auxiliary:
    words(`is are was were be been being am has have had having do does did done isn't aren't wasn't weren't hasn't haven't hadn't
    doesn't don't didn't 's 're 've 'd 'm`),
  modal: words(
    `will would can could may might shall should must ought cannot can't won't wouldn't couldn't shouldn't 'll`,
  ),
  adverb: words(
    `also not never later earlier today then reportedly privately personally briefly again already just now still recently soon once
    twice formally officially publicly secretly directly jointly separately together first last only even yesterday tomorrow
    previously subsequently currently initially finally regularly often frequently repeatedly here there abroad alone too instead
    however meanwhile reportedly eventually immediately originally apparently likely possibly probably virtually`,
  ),
  verb: words(
    `met meet meets told tell tells said say says asked ask asks held hold holds led lead leads made make makes took take takes gave give
    gives went go goes came come comes saw see sees got get gets became become becomes began begin begins begun left leave leaves
    sent send sends spoke speak speaks wrote write writes flew fly flies thought think thinks brought bring brings kept keep keeps
    put puts set sets sat sit sits stood stand stands won win wins lost lose loses paid pay pays ran run runs cut cuts hit hits
    struck strike strikes fought fight fights sought seek seeks built build builds drew draw draws rose rise rises fell fall falls
    knew know knows found find finds felt feel feels heard hear hears grew grow grows broke break breaks chose choose chooses
    shook shake shakes swore swear swears wants want hopes hope plans plan urges urge warns warn calls call invites invite offers
    offer agrees agree refuses refuse rejects reject denies deny discusses discuss visits visit hosts host receives receive welcomes
    welcome arrives arrive travels travel returns return attends attend joins join signs sign announces announce praises praise
    condemns condemn accuses accuse supports support opposes oppose backs back attacks attack cancels cancel postpones postpone
    expects expect intends intend seems seem appears appear remains remain continues continue starts start ends end opens closes resumes resume concludes convenes convene lasts imposes impose
    states state thanks thank greets greet vows vow pledges pledge promises promise hails hail confirms confirm insists insist
    seeking planning considering demanding proposing offering
    cancelling canceling postponing refusing rejecting urging requesting discussing attending visiting hosting arranging
    reiterates reiterate stresses stress emphasizes underlines underscores notes note adds add explains explain lives live`,
  ),
};

/** What is known of a word's classes: as a set, and as bits for the loops that ask often. */
export interface Classes {
  has(name: WordClass): boolean;
  readonly bits: number;
}

const NAMES = Object.keys(TABLE) as WordClass[];

/** The bits of classes, to be compared with those of a word. */
export const bitsOf = (...names: readonly WordClass[]): number =>
  names.reduce((bits, name) => bits | (1 << NAMES.indexOf(name)), 0);

const SINGLE = Object.fromEntries(NAMES.map((name) => [name, bitsOf(name)])) as Record<WordClass, number>;
const made = new Map<number, Classes>();

function classesFor(bits: number): Classes {
  const classes = made.get(bits) ?? { bits, has: (name: WordClass) => (bits & SINGLE[name]) !== 0 };
  made.set(bits, classes);
  return classes;
}

const known = new Map<string, Classes>();
for (const name of NAMES)
  for (const word of TABLE[name]) known.set(word, classesFor((known.get(word)?.bits ?? 0) | SINGLE[name]));

/** The classes of a name, a date or a mark: none. */
export const NO_CLASSES: Classes = classesFor(0);

/** The classes that a word in lower case is in. */
export const classesOf = (lower: string): Classes =>
  known.get(lower) ?? (lower.endsWith('.') ? known.get(lower.slice(0, -1)) : undefined) ?? NO_CLASSES;
