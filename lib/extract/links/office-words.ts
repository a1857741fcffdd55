/** What a role beside a body or state says: that its bearer leads it, founded it, belongs to it or holds an office of it. */
import type { EntityLinkType } from '@/lib/ontology';

type OfficeLink = Extract<
  EntityLinkType,
  'LEADS' | 'FOUNDED' | 'MEMBER_OF' | 'OFFICIAL_OF' | 'CITIZEN_OF' | 'LIVES_IN'
>;

export interface OfficeRule {
  readonly rule: string;
  readonly type: OfficeLink;
  /** Tested against the words of the role, in lower case. */
  readonly words: RegExp;
  /** What it must be beside; `any`: a body or a state. */
  readonly body: 'organisation' | 'state' | 'place' | 'any';
}

/** A deputy does not lead. */
const NO_DEPUTY = '^(?!.*\\b(?:deputy|vice|assistant|under)\\b).*';
const words = (list: string, prefix = '.*') =>
  new RegExp(`${prefix}\\b(?:${list.trim().split(/\s+/).join('|')})\\b`);

/** The first that fits counts. A role may fit several rules of different types: "founder and leader". */
export const OFFICE_RULES: readonly OfficeRule[] = [
  {
    rule: 'office founder',
    type: 'FOUNDED',
    words: words('founder co-founder cofounder creator'),
    body: 'organisation',
  },
  {
    rule: 'office citizen',
    type: 'CITIZEN_OF',
    words: /\b(?:citizens?|nationals?)(?: of)?$/,
    body: 'state',
  },
  {
    rule: 'office leader',
    type: 'LEADS',
    words: words(
      'leader leaders chairman chairwoman chairperson chair head chief director director-general commander commander-in-chief ceo ruler dictator boss',
      NO_DEPUTY,
    ),
    body: 'organisation',
  },
  {
    rule: 'office president',
    type: 'LEADS',
    words: words(
      'president secretary-general general(?=.*secretary)|secretary(?=\\sgeneral) rector',
      NO_DEPUTY,
    ),
    body: 'organisation',
  },
  {
    rule: 'office leader',
    type: 'LEADS',
    words: words(
      'leader ruler dictator strongman',
      NO_DEPUTY.replace('vice', 'vice|opposition|party|rebel|religious|community|tribal|union|former-rebel'),
    ),
    body: 'state',
  },
  {
    rule: 'office member',
    type: 'MEMBER_OF',
    words: words(
      'member members operative operatives militant militants fighter fighters politician politicians lawmaker lawmakers activist activists candidate candidates cleric senator coach captain player striker midfielder goalkeeper defender footballer trustee lecturer veteran deputy(?!\\s)',
    ),
    body: 'organisation',
  },
  {
    rule: 'office',
    type: 'OFFICIAL_OF',
    words: words(
      `president presidents president-elect vice-president minister ministers premier chancellor secretary undersecretary under-secretary secretary-general
      ambassador ambassadors envoy envoys representative representatives commander general colonel admiral marshal lieutenant major captain
      brigadier king queen emperor empress tsar czar kaiser shah caliph regent viceroy shogun khedive emir sultan prince princess pope governor governors mayor senator senators congressman congresswoman lawmaker lawmakers mp mps mep meps
      legislator legislators parliamentarian parliamentarians spokesman spokeswoman spokesperson official officials diplomat diplomats negotiator
      negotiators coordinator commissioner speaker adviser advisor aide judge prosecutor consul monarch head chief director chairman
      deputy leader rapporteur taoiseach pm emissary chargé officer manager executive premier-designate counterpart counterparts whip treasurer high-representative`,
    ),
    body: 'any',
  },
  {
    rule: 'office of a place',
    type: 'OFFICIAL_OF',
    words: words(
      'governor governors mayor mayors premier premiers prefect bishop archbishop cardinal emir sultan senator senators councillor councilman commissioner sheriff administrator minister',
    ),
    body: 'place',
  },
  {
    rule: 'resident of a place',
    type: 'LIVES_IN',
    words: words(
      'resident residents elder villager shopkeeper trader farmer imam pastor priest doctor teacher businessman',
    ),
    body: 'place',
  },
  {
    rule: 'national of a state',
    type: 'CITIZEN_OF',
    words: words(
      `businessman businesswoman journalist lawyer attorney activist dissident economist scientist professor militant fighter financier cleric preacher
      nun priest monk veteran operative contractor lecturer strongman warlord`,
    ),
    body: 'state',
  },
];

/** Offices that only one state has, when no state is named beside them. */
export const OFFICES_OF_ONE_STATE: readonly { readonly office: RegExp; readonly code: string }[] = [
  { office: /^(?:former )?(?:us )?secretary of state$/, code: 'US' },
  { office: /^(?:former )?(?:defense|treasury|commerce|homeland security) secretary$/, code: 'US' },
  {
    office:
      /^(?:former )?secretary of (?:the )?(?:defense|treasury|commerce|energy|agriculture|labor|the interior|homeland security|the army|the navy|the air force)$/,
    code: 'US',
  },
  {
    office:
      /^(?:(?:deputy|under|assistant) secretary) of (?:state|defense|(?:the )?treasury|commerce|energy)\b.*$/,
    code: 'US',
  },
  { office: /^(?:former )?(?:foreign|home) secretary$/, code: 'GB' },
  { office: /^(?:former )?chancellor of (?:the )?exchequer$/, code: 'GB' },
  { office: /^(?:former )?taoiseach$/, code: 'IE' },
];
