/** Words whose full stop does not end a sentence. */

const words = (list: string) => new Set(list.split(' '));

/** Stand before what they belong to: never at the end of a sentence. */
// biome-ignore format: a table
export const BEFORE_NAME = words(
  'mr mrs ms dr prof rev hon gen lt col maj capt cpl sgt spc pfc pvt adm cmdr cdr brig sen rep gov pres amb st ste mt ft fr sr ' +
  'msgr insp supt sec treas atty messrs mmes mme mlle sgts cols gens vs v no nos pp vol fig art ch secs approx ca cf eg ie e.g i.e al ' +
  'tech staff master vice rear supt mgr ' +
  'hr sra dra ing lic dipl pvt1 cpt sfc ssg tsgt msgt smsgt cmsgt amn a1c sra ens lcdr ltjg radm vadm wg cmdt',
);
/** May end a sentence. */
// biome-ignore format: a table
export const ANYWHERE = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp llc plc bros jr esq ' +
  'etc est dept univ assn ave blvd rd dist govt min max ph.d a.m p.m am pm u.s u.k u.n e.u d.c b.c a.d u.s.a u.a.e',
);
/** Regions as the press shortens them, which are words or names where no comma or hyphen stands before. */
// biome-ignore format: a table
export const AFTER_TOWN = words(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta sask man',
);
