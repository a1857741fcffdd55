/** Capitalised words that name nothing that Parley keeps: things, events, peoples, days. */
import { set } from './set';

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
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december
  mon mon. tue tue. wed wed. thu thu. fri fri. sat sat. sun sun. jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  gmt utc est edt pst bst cet am pm a.m. p.m. ad bc ce bce tv pc id dna hiv aids covid covid-19 uav ied vbied ceo gdp pdf url faq
  after before during since until while although though because despite amid among between against across along about above below under over near
  near outside inside around throughout upon via toward towards off out like unlike beyond beside besides plus once earlier later elsewhere separately additionally
  however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe please thank thanks yes ok
  one two three four five six seven eight nine ten eleven twelve hundreds thousands dozens millions first second third last next
  many most much some several few all both each every any another other others such same more less least
  according following including speaking asked told said says speaking addressing
  korean koreans arab arabs kurd kurds kurdish jew jews jewish muslim muslims islamic islam islamist islamists christian christians sunni sunnis shia shias shiite shiites shi'a shi'ite
  alawite alawites druze yazidi yazidis yezidi yezidis hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants orthodox evangelical hutu hutus tutsi tutsis
  pashtun pashtuns hazara hazaras uighur uighurs uyghur uyghurs rohingya tatar tatars chechen chechens bedouin berber berbers roma gypsy zulu xhosa yoruba igbo hausa
  tuareg tuaregs basque basques catalan catalans tigrayan tigrayans oromo oromos amhara fulani maori inuit aymara quechua cossack cossacks circassian circassians ossetian
  ossetians kashmiri kashmiris punjabi baloch sinhalese maronite maronites copt copts coptic assyrian assyrians ismaili sufi jesuit jesuits franciscan quaker quakers mormon
  lutheran anglican anglicans methodist presbyterian
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

export const MONTHS = set(
  'january february march april may june july august september october november december',
);

/** Begin the name of an operation, a storm or a ship: nothing that Parley keeps. */
export const THING_PREFIXES = set(
  'operation exercise hurricane typhoon cyclone uss hms hmas hmcs ins mv fs rms roks jds rfs usns flight',
);
