/** Words that tell what a name is: titles, heads of organisations and places, and words that are no names. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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
`);

/** Make a title with the word after them: "Prime Minister", "Deputy Foreign Minister", "Staff Sgt.". */
// biome-ignore format: a table
export const TITLE_MODIFIERS = set(`
  prime vice deputy acting interim former ex late then first second third senior junior special chief lead joint assistant associate under foreign defence
  defense interior home finance justice health education energy oil trade economy labour labor agriculture culture transport environment information
  security national state press military political supreme grand high crown permanent general attorney lieutenant major brigadier rear fleet field air
  command master staff gunnery technical tech petty warrant lance leading right honourable honorable his her excellency hon. he opposition
  parliamentary parliament house senate majority minority party executive managing founding presidential royal intelligence police army navy naval
  federal regional provincial shadow caretaker paramount top current new outgoing incoming elected designate emeritus nobel laureate republican democratic
  democrat conservative labour treasury climate trade peace commerce planning water immigration communications industry
`);

/** The last word of an organisation's name (or the one before "of"). */
// biome-ignore format: a table
export const ORG_HEADS = set(`
  ministry ministries department departments agency agencies bureau office secretariat directorate administration authority commission committee subcommittee council councils cabinet
  government parliament congress senate assembly legislature chamber court tribunal judiciary embassy consulate mission delegation
  party movement front alliance coalition bloc union federation confederation league organization organisation association society club foundation fund trust
  charity institute institution academy university college school centre center laboratory faculty
  bank company corporation corp corp. inc inc. ltd ltd. limited llc plc gmbh ag group holdings holding industries enterprises partners ventures capital motors airlines airways
  airline electronics technologies systems energy petroleum oil gas steel motor research pharmaceuticals insurance telecom media broadcasting television tv radio network networks channel
  news times post herald tribune gazette journal magazine newspaper press agency observer chronicle telegraph
  army navy force forces battery flotilla troop guard guards brigade brigades battalion regiment division corps squadron fleet command unit units wing platoon militia militias police gendarmerie
  constabulary service services patrol marines legion infantry artillery cavalry taskforce
  mafia cartel gang syndicate network brotherhood church diocese synod order congregation
  team fc united
  board panel inquiry inspectorate ombudsman registry exchange summit-secretariat caucus faction wing chapter branch
  lobby thinktank consortium cooperative conglomerate firm studio studios records orchestra theatre
  politburo presidium duma soviet majlis knesset
 
`);

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

/** The last word, or the first before a name or "of", of a place. */
// biome-ignore format: a table
export const PLACE_HEADS = set(`
  province governorate district county state prefecture region oblast krai territory municipality city town village suburb neighbourhood neighborhood quarter
  borough canton department island islands isle peninsula archipelago atoll reef shoal cape bay gulf sea ocean strait straits channel canal river lake lakes creek
  reservoir dam barrage bridge tunnel road street avenue boulevard highway square plaza park garden gardens forest desert oasis valley valleys mountain mountains
  mount mt mt. hill hills heights plateau plain plains range ridge pass gorge canyon basin delta coast beach border crossing checkpoint airport airfield airbase
  base camp barracks fort fortress citadel castle palace port harbour harbor shipyard station terminal hospital clinic prison jail stadium arena
  mosque church-yard cathedral temple shrine monastery synagogue basilica abbey cemetery tower towers building hotel museum library mall market bazaar souk
  mansion residence compound cosmodrome spaceport racecourse dockyard estuary fjord lagoon cay glacier volcano refinery oilfield field plant mine zone corridor enclave strip line triangle junction crossroads embankment
`);
/** Heads of places that stand before the name: "Lake Chad", "Mount Sinai", "Camp Bucca". */
export const PLACE_PREFIXES = set(
  'lake mount mt mt. camp fort cape port river gulf bay isle jebel jabal wadi tell tall khan bir ain ayn nahr deir dayr qasr umm ras bab san santa santo saint-denis puerto rio monte villa villa. shatt kafr beit bayt',
);

/** The last word of an event, law, prize, work or thing: nothing that Parley keeps. */
// biome-ignore format: a table
export const THING_HEADS = set(`
  war wars battle uprising revolution intifada crisis coup summit conference forum talks meeting treaty agreement accord accords pact protocol convention charter declaration
  resolution constitution act law bill code amendment doctrine plan initiative programme program project operation mission exercise campaign offensive
  day week month year century era age olympics olympic games cup championship championships prize award medal festival election elections referendum
  report review study book bible quran koran gospel testament film movie series show song album
  missile missiles rocket tank aircraft jet fighter helicopter drone submarine corvette frigate destroyer carrier ship
  covid covid-19 virus pandemic hurricane typhoon cyclone earthquake tsunami storm
  spring awakening genocide holocaust massacre siege rule policy statement press-release communique memorandum dialogue process roadmap deal strategy
  language islam christianity judaism buddhism hinduism
`);

/** Capitalised words that name neither: peoples, faiths, ideas, ranks without a name, parts of the world. */
// biome-ignore format: a table
export const NO_NAMES = set(`
  i we he she it they you my our your his her its their this that these those the a an and or but if so as at by for from in into of on onto to with without within
  who whom whose which what when where why how there here then than also not no nor yet still just only even ever never now today yesterday tomorrow
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon mon. tue tue. wed wed. thu thu. fri fri. sat sat. sun sun. jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  gmt utc est edt pst bst cet am pm a.m. p.m. ad bc ce bce tv pc id dna hiv aids covid covid-19 uav ied vbied ceo gdp pdf url faq
  after before during since until while although though because despite amid among between against across along about above below under over near
  near outside inside around throughout upon via toward towards off out like unlike beyond beside besides plus once earlier later elsewhere separately additionally
  however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe please thank thanks yes ok
  one two three four five six seven eight nine ten eleven twelve hundreds thousands dozens millions first second third last next
  many most much some several few all both each every any another other others such same more less least
  according following including speaking asked told said says speaking addressing
  arab arabs kurd kurds kurdish jew jews jewish muslim muslims islamic islam islamist islamists christian christians sunni sunnis shia shias shiite shiites shi'a shi'ite
  alawite alawites druze yazidi yazidis yezidi yezidis hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants orthodox evangelical hutu hutus tutsi tutsis
  pashtun pashtuns hazara hazaras uighur uighurs uyghur uyghurs rohingya tatar tatars chechen chechens bedouin berber berbers roma gypsy zulu xhosa yoruba igbo hausa
  hispanic latino latinos black blacks white whites asian asians african africans european europeans western westerners eastern northern southern
  english french spanish latin arabic persian farsi hebrew turkish russian mandarin chinese german italian portuguese urdu hindi pashto dari swahili yiddish
  communist communists marxist socialist socialists fascist nazi nazis democrat republican liberal conservative zionist zionism baathist baathists jihadi salafi wahhabi
  god allah jesus christ satan bible koran quran qur'an torah
  ramadan eid easter christmas hanukkah passover ashura nowruz diwali ambassador
  internet web english-language god coordinates photo photos image caption note notes source sources update
  north south east west northeast northwest southeast southwest
  marine marines soldier soldiers airmen airman sailor sailors troops force forces coalition allies allied
  state states government governments president ministers member members republic kingdom constitution
  chapter part section article annex table figure page no. number vol. volume
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

/** Before a name, they say that it is a place. */
export const LOCATIVES = set(
  'in near at outside inside around throughout across toward towards into from to of',
);
export const STRONG_LOCATIVES = set('in near outside around throughout');

/** Nouns that say that the name after "of" or before them is a place. */
// biome-ignore format: a table
export const PLACE_NOUNS = set(`
  city town village capital province region district island port suburb outskirts municipality neighbourhood neighborhood governorate county area mountains valley river border
  hamlet settlement metropolis prefecture enclave stronghold airport palace stadium square valley province provinces mountain hills hill lake dam bridge hospital mosque desert forest island islands peninsula bay gulf
  beach coast airfield airbase depression basin reservoir crossing checkpoint camp prison square street road highway cathedral monastery cemetery stadium gorge plateau
  plain quarter shrine volcano glacier strait canal
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

/** Begin the name of an operation, a storm or a ship: nothing that Parley keeps. */
export const THING_PREFIXES = set(
  'operation exercise hurricane typhoon cyclone uss hms hmas hmcs ins mv fs rms roks jds rfs usns flight',
);

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
  website outlet broadsheet tabloid journal consortium subsidiary insurer lender utility automaker carmaker producer brand chain platform union alliance coalition
`);

/** Nouns before a name that say that it is a place. */
export const PLACE_NOUNS_BEFORE = set(
  'town city village suburb port district province island river lake capital neighbourhood neighborhood hamlet municipality region mount state county',
);

export const DIRECTIONS = set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west upper lower greater downtown mainland',
);

/** Verbs after which an unknown name is a place. */
// biome-ignore format: a table
export const PLACE_VERBS = set(`
  liberate liberated liberating seize seized capture captured recapture recaptured retake retook retaken besiege besieged fled flee fleeing reach reached reaching enter entered
  leave left leaving visit visited visiting overran overrun evacuate evacuated shell shelled bomb bombed surround surrounded encircle encircled tour toured
`);

/** Who somebody is, in small letters: "commander", "spokesman", "physician". */
// biome-ignore format: a table
export const ROLE_NOUNS = set(`
  president premier minister chancellor secretary undersecretary ambassador envoy representative senator congressman congresswoman governor mayor deputy mp mps
  lawmaker legislator parliamentarian politician councillor councilman chairman chairwoman chairperson chair speaker leader chief director commissioner general colonel lieutenant
  captain major sergeant corporal private admiral commander marshal brigadier officer spokesman spokeswoman spokesperson king queen prince princess emperor sultan
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

/** What an organisation is, in small letters. */
// biome-ignore format: a table
export const ORG_NOUNS = set(`
  organization organisation group party movement front alliance coalition militia faction agency company firm corporation conglomerate bank newspaper magazine broadcaster network
  ministry department bureau authority commission committee council parliament union federation confederation league association society club foundation trust charity ngo
  institute university college think-tank tank brigade battalion regiment army force unit squad gang cartel mafia syndicate manufacturer maker retailer airline carrier watchdog
  regulator operator contractor lender insurer brotherhood sect clan tribe band team channel station publisher startup subsidiary consortium body regime junta government administration
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

/** Nouns before "of" and a place or a state: "a native of X", "the siege of X". */
export const OF_PLACE: ReadonlySet<string> = new Set([
  ...PLACE_NOUNS,
  ...'native natives resident residents people streets centre center heart siege fall liberation skies population centre bombing bombardment shelling capture parts areas rest'.split(
    ' ',
  ),
]);

/** First words of organisations' names in other languages: "Jaish …", "Partido …", "Banco …". */
// biome-ignore format: a table
export const ORG_PREFIXES = set(`
  jaish jaysh jabhat liwa harakat harakah hizb hezb kataib kata'ib katibat ansar saraya lashkar jund jamaat jama'at tehrik tehreek tanzim ahrar hashd
  partido partito parti partai partei frente fronte front movimiento movimento mouvement union unión união banco banca banque universidad universidade università université
  universität ministerio ministère federación fédération asociación association alianza alliance comité consejo conseil instituto institut fundación fondation sociedad société
  compañía compagnie grupo groupe radio télévision agencia agence ejército barisan jathika sinn majlis dewan bank
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

/** Verbs that take a person: "met Macron", "telephoned Brezhnev". */
export const PERSON_VERBS = set(
  'meet meets met meeting told tell thanked praised telephoned phoned called urged hosted received welcomed invited appointed succeeded succeeding replaced replacing arrested elected sacked dismissed interviewed accused asked briefed married nominated defeated beat ousted',
);

/** Surnames before given names that are also English words. */
export const SURNAME_WORDS = set('park song sun moon son young bang long ban shin pang king van');
