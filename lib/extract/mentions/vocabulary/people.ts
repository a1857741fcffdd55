/** Words that tell people: titles, roles, what people say and do. */
import { set } from './set';

/** Stand before a person's name; of several words, the last. In lower case, full stops kept. */
// biome-ignore format: a table
export const TITLES = set(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady madam madame monsieur sr. sra. señor señora herr frau signor
  president vice-president premier minister chancellor secretary undersecretary ambassador envoy representative rep rep. senator sen sen. congressman
  congresswoman governor gov gov. mayor deputy mp councillor councilman chairman chairwoman chairperson chair speaker leader chief director commissioner
  general gen gen. colonel col col. lieutenant lt lt. captain capt capt. major maj maj. sergeant sgt sgt. corporal cpl cpl. private pvt pvt. pfc pfc. spc spc.
  specialist admiral adm adm. commodore commander cmdr cmdr. cdr marshal brigadier brig brig. airman seaman ensign cadet staff tech.
  officer spokesman spokeswoman spokesperson
  king queen prince princess emperor empress emir amir sultan shah crown duke duchess count baron tsar czar kaiser pharaoh caliph
  sheikh sheik shaykh sheikha imam ayatollah mullah maulana mawlawi maulvi mufti hojatoleslam hojjatoleslam sayyid sayyed syed haji hajji
  pope cardinal archbishop bishop patriarch metropolitan rabbi father fr. sister brother mother reverend rev rev. pastor monsignor dalai
  judge justice prosecutor attorney counsel lawyer detective inspector superintendent constable sheriff
  coach manager striker midfielder defender goalkeeper captain editor author writer poet novelist actor actress singer director producer journalist reporter
  analyst economist historian professor scientist researcher activist dissident opposition candidate businessman businesswoman tycoon billionaire oligarch
  executive ceo cfo founder co-founder owner negotiator diplomat adviser advisor aide lawmaker politician
  comrade chairman marja mahdi maharaja nawab raja lama shri smt datuk dato tengku tunku daw haji chargé taoiseach tánaiste tanaiste chargée
  militant jihadist warlord dictator strongman
  provost rector consul abbot abbess archdeacon vicar chaplain swami vice-chancellor
  mep mps meps presidents premiers chancellors ministers senators governors ambassadors envoys representatives generals cardinals bishops archbishops judges justices
`);

/** Make a title with the word after them: "Prime Minister", "Deputy Foreign Minister", "Staff Sgt.". */
// biome-ignore format: a table
export const TITLE_MODIFIERS = set(`
  prime vice deputy acting interim former ex late then first second third senior junior special chief lead joint assistant associate under foreign defence
  defense interior home finance justice health education energy oil trade economy labour labor agriculture culture transport environment information
  security national state press military political supreme grand high crown permanent general attorney lieutenant major brigadier rear fleet field air
  command master staff gunnery technical tech petty warrant lance leading right honourable honorable his her excellency majesty highness holiness eminence imperial hon. he opposition
  parliamentary parliament house senate majority minority party executive managing founding presidential royal intelligence police army navy naval
  federal regional provincial shadow caretaker paramount top current new outgoing incoming elected designate emeritus nobel laureate republican democratic
  democrat conservative labour treasury climate trade peace commerce planning water immigration communications industry cabinet principal undersecretary ecumenical coptic maronite apostolic orthodox
`);

/** Verbs of saying and acting: whoever stands before them is an actor. */
// biome-ignore format: a table
export const SPEECH_VERBS = set(`
  said says say told tells added adds announced announces warned warns claimed claims accused accuses denied denies insisted insists argued argues
  stated states confirmed confirms declared declares vowed vows pledged urged urges called demanded rejects rejected condemned condemns welcomed welcomes
  agreed refused asked asks replied replies explained noted notes stressed stresses believes believed thinks wrote writes tweeted testified admitted
  acknowledged conceded suggested suggests promised threatened ordered hopes hoped wants wanted met visited invited thanked praised criticised criticized
  signed resigned died arrived flew travelled traveled returned served became joined recalled
`);

/** Who somebody is, in small letters: "commander", "spokesman", "physician". */
// biome-ignore format: a table
export const ROLE_NOUNS = set(`
  president premier minister chancellor secretary undersecretary ambassador envoy representative senator congressman congresswoman governor mayor deputy mp mps
  lawmaker legislator parliamentarian politician councillor councilman chairman chairwoman chairperson chair speaker leader chief director commissioner general colonel lieutenant
  captain major sergeant corporal private admiral commander marshal brigadier officer spokesman spokeswoman spokesperson king queen prince princess emperor sultan tsar czar kaiser shah empress caliph pharaoh regent chairperson premier-designate
  emir sheikh imam ayatollah cleric mullah preacher rabbi priest bishop archbishop pope cardinal patriarch pastor nun monk judge justice prosecutor attorney lawyer solicitor barrister
  detective coach manager striker midfielder defender goalkeeper player footballer cyclist boxer athlete swimmer driver pilot author writer poet novelist actor actress singer musician
  director producer filmmaker photographer journalist reporter correspondent editor columnist broadcaster presenter blogger analyst economist historian professor scientist researcher
  lecturer academic scholar expert teacher student pupil engineer architect doctor physician surgeon nurse activist campaigner dissident businessman businesswoman tycoon billionaire
  millionaire oligarch executive founder co-founder owner negotiator mediator diplomat adviser advisor aide consultant official bureaucrat militant jihadist terrorist extremist
  fighter rebel warlord dictator strongman autocrat hostage prisoner suspect gunman bomber assassin victim survivor witness resident villager farmer worker native shopkeeper trader
  banker broker investor entrepreneur inventor explorer astronaut cosmonaut soldier veteran deserter defector refugee migrant candidate nominee winner successor predecessor heir
  widow wife husband son daughter brother sister father mother uncle cousin nephew niece man woman boy girl child baby teenager youth citizen national member head boss partner
  crewmember technician mechanic marine airman sailor medic paramedic firefighter policeman policewoman guard driver chef artist painter sculptor composer conductor dancer
  comedian philosopher theologian psychologist sociologist biologist physicist chemist mathematician geologist meteorologist epidemiologist virologist ceo cfo coo commandant
  treasurer registrar rector dean principal headmaster vice-president co-chair co-leader ringleader mastermind hacker smuggler trafficker drug-lord kingpin mobster
`);

/** Verbs that take a person: "met Macron", "telephoned Brezhnev". */
export const PERSON_VERBS = set(
  'meet meets met meeting told tell thanked praised telephoned phoned called urged hosted received welcomed invited appointed succeeded succeeding replaced replacing arrested elected sacked dismissed interviewed accused asked briefed married nominated defeated beat ousted',
);

/** Surnames before given names that are also English words. */
export const SURNAME_WORDS = set('park song sun moon son young bang long ban shin pang king van');
