/** Words that tell organisations, and what states do. */
import { keys, set } from './set';

/** The last word of an organisation's name (or the one before "of"). */
// biome-ignore format: a table
export const ORG_HEADS = set(`
  ministry ministries department departments agency agencies bureau office secretariat directorate administration authority commission committee subcommittee council councils cabinet
  government parliament congress senate assembly legislature chamber court tribunal judiciary embassy consulate mission delegation
  party democrats movement front alliance coalition bloc union federation confederation league organization organisation association society club foundation fund trust
  charity institute institution academy university college school centre center laboratory faculty
  mines collieries breweries brewery bank company co co. bros bros. corporation corp corp. inc inc. ltd ltd. limited llc plc gmbh ag group holdings holding industries enterprises partners ventures capital motors airlines airways
  airline electronics technologies systems energy petroleum oil gas steel motor research pharmaceuticals insurance telecom media broadcasting television tv radio network networks channel
  news times post herald tribune gazette journal magazine newspaper press agency observer chronicle telegraph
  army navy force forces battery flotilla troop guard guards brigade brigades battalion regiment division corps squadron fleet command unit units wing platoon militia militias police gendarmerie
  constabulary service services patrol marines legion infantry artillery cavalry taskforce
  mafia cartel gang syndicate network brotherhood church diocese synod order congregation
  team fc united
  board panel inquiry inspectorate ombudsman registry exchange summit-secretariat caucus faction wing chapter branch
  lobby thinktank consortium cooperative conglomerate firm studio studios records orchestra theatre
  quarterly weekly monthly digest associates guild s.a. s.a sa s.p.a. n.v. nv a.s. asa oyj ab s.l. s.r.l. pty kg cooperatives associations
  fellowship resistance politburo presidium duma soviet majlis knesset
  newsroom newsdesk laboratories managers products stores foods
`);

/** The legal forms of companies: with one of them the name is whole; "Inc. of Toronto" says where it sits. */
export const COMPANY_FORMS = set(
  'inc inc. co co. bros. ltd ltd. plc llc gmbh ag s.a. s.a sa s.p.a. n.v. nv a.s. asa oyj ab s.l. s.r.l. pty kg corp corp.',
);

/** Classes of people after whom bodies are called: "Workers' Party", "Writers' Union". */
export const OWNING_CLASSES = set(
  `people workers farmers peasants women children youth teachers students writers lawyers journalists veterans owners drivers doctors nurses employers seamen miners
  players traders soldiers officers mothers lords citizens villagers fishermen railwaymen dockers clerks editors publishers artists musicians actors manufacturers growers
  growers' consumers pensioners prisoners refugees tenants ministers physicians engineers queen king`,
);

/** Capitalised words that are surnames or given names as often as heads: "Qin Gang". */
export const DOUBTFUL_HEADS = set('gang wing guard troop');

/** Heads that only name an organisation when capitalised together with what stands before, and not alone. */
// biome-ignore format: a table
export const WEAK_ORG_HEADS = set(`
  office school college motor research court center centre force forces service services order energy oil gas media radio capital mission united times post press news
  wing branch chapter unit units group division command channel team club company union movement administration authority delegation patrol police
  oversight opposition government parliament army navy party coalition council committee congress cabinet board panel fund trust group
`);

/** In lower case after a nationality or a name they still make an organisation: "Russian foreign ministry". */
export const LOWER_HEADS = set('government ministry parliament embassy consulate cabinet');

/** Words that may stand between the nationality and a lower-case head. */
// biome-ignore format: a table
export const LOWER_MODIFIERS = set(`
  foreign defence defense interior finance justice health education energy oil trade economy labour labor agriculture culture transport environment
  information affairs and of security central national federal regional provisional transitional interim caretaker coalition unity de facto military civilian
  external internal home planning industry commerce women youth sports religious higher
`);

/** Words that follow "Ministry of …" and go on after "and". */
// biome-ignore format: a table
export const TOPICS = set(`
  trade development defence defense security culture tourism sport sports science technology religious human humanitarian industry youth women children education health
  welfare social affairs cooperation co-operation justice commerce labour labor employment energy natural resources water environment forests fisheries agriculture food
  communications information transport infrastructure planning finance economy economic expatriates emigrants migration foreign international strategic policy research studies
  training innovation war peace rights refugees atmospheric oceanic prevention control narcotics drugs crime atomic nuclear space aviation higher scientific mines minerals
  immigration border customs housing urban rural works public livestock irrigation petroleum gas investment planning antiquities islamic endowments guidance reconstruction
  disarmament reform democracy reconciliation responsibility unity freedom progress solidarity equality liberation terrorism financial intelligence
`);

/** Capital letters that stand for things, measures and roles, not for bodies. */
// biome-ignore format: a table
export const NO_ACRONYMS = set(`
  mri ct dna rna hiv aids gdp gnp gps usb pdf tv fm uhf vhf mhz khz ghz km kg mw kw kwh gmt utc bc ad ceo cfo coo cto cio vip pow pows mia kia wmd wmds icbm icbms
  ied ieds vbied vbieds uav uavs rpg rpgs suv atm pin id it ai pr hr vat phd mba ba ma bsc lgbt lgbtq ppe ptsd sars mers covid iq dvd cd cctv pm dc ok pdb
  npt jcpoa nafta tpp ctbt gats rohs faq url http html www isbn dg sg mou mous ngo ngos cbrn lng lpg hiv/aids ad. op-ed aka eta rsvp diy sos qr sms sim
  am est edt pst pdt cst cdt bst cet ist jst mp mps mep meps idp idps ied uxo awol rip usd eur gbp cny rmb jpy inr chf aud cad
  ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi jr sr md rn
`);

/** Nouns before a name that say what it is: "the German company X", "the newspaper Y". */
// biome-ignore format: a table
export const ORG_NOUNS_BEFORE = set(`
  company firm group party movement newspaper daily weekly magazine agency broadcaster network channel station bank manufacturer maker developer operator contractor supplier
  giant retailer airline carrier charity ngo organisation organization institute university club team band publisher conglomerate startup start-up militia faction
  fund lender trader miner brewer builder watchdog regulator lobby foundation newswire tribe clan hospital pressure-group think-tank
  website outlet broadsheet tabloid journal consortium subsidiary insurer lender utility automaker carmaker producer brand chain platform union alliance coalition
`);

/** What an organisation is, in small letters. */
// biome-ignore format: a table
export const ORG_NOUNS = set(`
  organization organisation group party movement front alliance coalition militia faction agency company firm corporation conglomerate bank newspaper magazine broadcaster network
  ministry department bureau authority commission committee council parliament union federation confederation league association society club foundation trust charity ngo
  institute university college think-tank tank brigade battalion regiment army force unit squad gang cartel mafia syndicate manufacturer maker retailer airline carrier watchdog
  regulator operator contractor lender insurer brotherhood sect clan tribe band team channel station publisher startup subsidiary consortium body regime junta government administration arm maker parts-maker
  outlet wing branch affiliate offshoot insurgency
`);

/** Those who belong to an organisation, right after its name or before "of". */
// biome-ignore format: a table
export const MEMBER_NOUNS = set(`
  fighters fighter militants militant terrorists terrorist rebels rebel gunmen gunman insurgents insurgent militiamen militiaman lawmakers lawmaker spokesman spokeswoman spokesperson
  leaders leader leadership members member officials cells cell shares executives employees activists supporters candidates candidate operatives operative commanders
  commander negotiators delegation chairman chairwoman founders founder director chief ceo mps mp peacekeepers troops members faction headquarters
  militiawoman settlers settler followers voters jihadists guerrillas guerrilla cadres loyalists sympathisers sympathizers recruits shareholders workers staff employee
`);

/** First words of organisations' names in other languages: "Jaish …", "Partido …", "Banco …". */
// biome-ignore format: a table
export const ORG_PREFIXES = keys(`
  jaish jaysh mujahideen jabhat liwa harakat harakah hizb hezb kataib kata'ib katibat ansar saraya lashkar jund jamaat jama'at tehrik tehreek tanzim ahrar hashd
  partido partito parti partai partei frente fronte front movimiento movimento mouvement union unión união banco banca banque universidad universidade università université
  universität ministerio ministère federación fédération asociación association alianza alliance comité consejo conseil instituto institut fundación fondation sociedad société
  compañía companhia sindicato syndicat sindacato centrale confederación confédération coordinadora terminal empresa corporación compagnie grupo groupe radio télévision agencia agence ejército barisan jathika sinn majlis dewan bank
`);

/** What a state does and a city does not: "Beijing warned", "Washington has imposed". */
// biome-ignore format: a table
export const STATE_VERBS = set(`
  said says announced announces warned warns accused accuses denied denies insisted insists confirmed confirms declared declares vowed vows pledged demanded demands rejected rejects
  condemned condemns welcomed welcomes agreed agrees refused refuses stressed urged urges threatened threatens hopes hoped wants wanted sent sends signed offered offers proposed
  proposes imposed imposes lifted recalled recognises recognizes recognised recognized supports supported backs backed opposes opposed fears believes considers regards sees
  responded retaliated deployed launched expelled summoned suspended sought seeks blamed blames claimed claims argues argued called calls views viewed fired tested annexed invaded
  ordered pressed pushed intends plans planned decided promised withdrew alarmed concerned willing ready prepared reluctant unwilling determined worried furious ally allies support
  deny accuse warn reject agree recognise recognize impose offer seek send supply support provide provided provides supplied supplies
`);
