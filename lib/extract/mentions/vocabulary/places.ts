/** Words that tell places. */
import { set } from './set';

/** The last word, or the first before a name or "of", of a place. */
// biome-ignore format: a table
export const PLACE_HEADS = set(`
  province governorate district county state prefecture region oblast krai territory municipality city town village suburb neighbourhood neighborhood quarter
  borough canton department island islands isle peninsula archipelago atoll reef shoal cape bay gulf sea ocean strait straits channel canal river lake lakes creek
  reservoir dam barrage bridge tunnel road street avenue boulevard highway square plaza park garden gardens forest desert oasis valley valleys mountain mountains
  mount mt mt. hill hills heights plateau plain plains range ridge pass gorge canyon basin delta coast beach border crossing checkpoint airport airfield airbase
  base camp barracks fort fortress citadel castle palace port harbour harbor shipyard station terminal hospital clinic prison jail stadium arena
  mosque church-yard cathedral temple shrine monastery synagogue basilica abbey cemetery tower towers building hotel museum library mall market bazaar souk
  mansion residence compound cosmodrome spaceport racecourse dockyard estuary fjord lagoon cay glacier volcano refinery house hall inn resort oilfield field plant mine zone corridor enclave strip line triangle junction crossroads embankment
`);

/** Heads that are surnames as well: "John Park", "Bob Hill". */
export const SURNAME_HEADS = set(
  'park plaza hill hills lake street field bridge ford forest castle tower towers dam bay mount square garden gardens station range house hall coast beach camp port temple lane plain prison house mountain rivers',
);

/** Heads of places that stand before the name: "Lake Chad", "Mount Sinai", "Camp Bucca". */
export const PLACE_PREFIXES = set(
  'lake mount mt mt. camp fort cape port river gulf bay isle jebel jabal wadi tell tall khan bir ain ayn nahr deir dayr qasr umm ras bab san santa santo saint-denis puerto rio monte villa villa. shatt kafr beit bayt hacienda avenida calle rua rue via piazza praça plaça ulitsa prospekt istana château chateau schloss palazzo hotel outpost',
);

/** Before a name, they say that it is a place. */
export const LOCATIVES = set(
  'in near at outside inside around throughout across toward towards into from to of',
);
/** Nouns that say that the name after "of" or before them is a place. */
// biome-ignore format: a table
export const PLACE_NOUNS = set(`
  city town village capital province region district island port suburb outskirts municipality neighbourhood neighborhood governorate county area mountains valley river border
  hamlet settlement metropolis prefecture enclave stronghold airport palace stadium square valley province provinces mountain hills hill lake dam bridge hospital mosque desert forest island islands peninsula bay gulf
  beach coast airfield airbase depression basin reservoir crossing checkpoint camp prison square street road highway cathedral monastery cemetery stadium gorge plateau
  plain quarter shrine volcano glacier strait canal hotel restaurant manor villa resort mansion residence guesthouse compound base barracks outpost
`);

/** Nouns after "the" and a name that say that something stands or happened there: "the Kilinochchi session". */
export const HAPPENED_AT = set(
  'manor villa estate session talks meeting summit accord accords agreement declaration massacre bombing conference prison airport round process earthquake attack siege refinery dam plateau road crossing ceremony monastery',
);

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

/** Nouns before "of" and a place or a state: "a native of X", "the siege of X". */
export const OF_PLACE: ReadonlySet<string> = new Set([
  ...PLACE_NOUNS,
  ...'native natives resident residents people streets centre center heart siege fall liberation skies population centre bombing bombardment shelling capture parts areas rest'.split(
    ' ',
  ),
]);
