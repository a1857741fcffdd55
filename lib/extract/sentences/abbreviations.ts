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

/** Regions as the press shortens them behind a town: "Richmond, Va." (Associated Press style, and Canada's). */
// biome-ignore format: a table
export const ABBREVIATED_REGIONS: ReadonlyMap<string, string> = new Map([
  ['ala.', 'Alabama'], ['ariz.', 'Arizona'], ['ark.', 'Arkansas'], ['calif.', 'California'], ['colo.', 'Colorado'], ['conn.', 'Connecticut'],
  ['del.', 'Delaware'], ['fla.', 'Florida'], ['ga.', 'Georgia'], ['ill.', 'Illinois'], ['ind.', 'Indiana'], ['kan.', 'Kansas'], ['ky.', 'Kentucky'],
  ['la.', 'Louisiana'], ['md.', 'Maryland'], ['mass.', 'Massachusetts'], ['mich.', 'Michigan'], ['minn.', 'Minnesota'], ['miss.', 'Mississippi'],
  ['mo.', 'Missouri'], ['mont.', 'Montana'], ['neb.', 'Nebraska'], ['nev.', 'Nevada'], ['n.h.', 'New Hampshire'], ['n.j.', 'New Jersey'],
  ['n.m.', 'New Mexico'], ['n.y.', 'New York'], ['n.c.', 'North Carolina'], ['n.d.', 'North Dakota'], ['okla.', 'Oklahoma'], ['ore.', 'Oregon'],
  ['pa.', 'Pennsylvania'], ['r.i.', 'Rhode Island'], ['s.c.', 'South Carolina'], ['s.d.', 'South Dakota'], ['tenn.', 'Tennessee'], ['tex.', 'Texas'],
  ['vt.', 'Vermont'], ['va.', 'Virginia'], ['wash.', 'Washington State'], ['w.va.', 'West Virginia'], ['wis.', 'Wisconsin'], ['wyo.', 'Wyoming'],
  ['ont.', 'Ontario'], ['que.', 'Quebec'], ['alta.', 'Alberta'], ['b.c.', 'British Columbia'], ['n.s.', 'Nova Scotia'], ['sask.', 'Saskatchewan'],
  ['man.', 'Manitoba'],
]);

/** Those of them that are words or names where no comma or hyphen stands before; without their full stop. */
export const AFTER_TOWN: ReadonlySet<string> = new Set(
  [...ABBREVIATED_REGIONS.keys()]
    .map((region) => region.slice(0, -1))
    .filter((region) => !region.includes('.')),
);
