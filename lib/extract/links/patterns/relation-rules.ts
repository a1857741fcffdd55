/** Links between names, as patterns over signatures with the noun that must stand in them: one row a construction. */
import type { EntityLinkType } from '@/lib/ontology';
import { over } from './match';

/** Named parts: `source` and `target`; both ends of a symmetric link may stand in `pair`. */
export interface RelationRule {
  readonly rule: string;
  readonly type: EntityLinkType;
  readonly pattern: RegExp;
  /** What the words of `noun` must be. */
  readonly noun: RegExp;
  /** Of the source alone, though it stands in a list: "X of P and Y of Q". */
  readonly alone?: true;
  /** What the source's, or the whole's, own name must have. */
  readonly named?: { readonly part: 'source' | 'target'; readonly test: RegExp; readonly not?: boolean };
}

const ATTACK =
  /^(?:\S+ ){0,3}(?:attacks?|raids?|strikes?|airstrikes?|air-strikes?|offensives?|invasion|assaults?|bombardments?|bombings?|shelling|onslaught|incursions?|occupation|annexation|ambush|aggression|war)$/;
const AGAINST =
  /^(?:\S+ ){0,3}(?:fight|struggle|battle|war|operations?|offensive|sanctions?|embargo|tariffs?|blockade|opposition|criticism|condemnation|protests?|complaints?|accusations?|boycott|campaign|lawsuit|threats?)$/;
const FOR = /^(?:\S+ ){0,3}(?:support|backing|aid|solidarity|allegiance|endorsement|assistance)$/;
const STRIFE =
  /^(?:\S+ ){0,4}(?:war|wars|conflict|fighting|clashes|hostilities|rivalry|feud|tensions?|dispute|standoff|stand-off|truce|ceasefire|enmity|battles?)$/;
const RIVALS =
  /^(?:\S+ ){0,3}(?:rivals?|enem(?:y|ies)|foes?|adversar(?:y|ies)|archrivals?|arch-rivals?|opponents?|nemesis)$/;
const ALLIES = /^(?:\S+ ){0,3}(?:ally|allies|partners?|friend|confidant|confidante|protégé)(?: and \w+)?$/;
const OPPONENTS = /^(?:\S+ ){0,3}(?:critic|opponent|detractor)$/;
const BACKERS = /^(?:\S+ ){0,3}(?:supporter|backer|champion|loyalist|donor|patron)$/;
const ALLIED = /^(?:\S+ ){0,3}(?:ally|partner|associate|confidant|confidante|protégé|friend)$/;
const OPPOSED = /^(?:\S+ ){0,3}(?:rival|enemy|foe|adversary)$/;
const COMPANY =
  /\b(?:inc|ltd|plc|llc|gmbh|ag|s\.a|corp|corporation|company|group|bank|university|institute|foundation)\.?$/i;
const INSTITUTION =
  /(?:museum|\b(?:university|institute|academy|college|library|archive|hospital|school|theatre|opera|foundation|observatory|laboratory))\b/i;
const PART =
  /^(?:arm|branch|wing|unit|subsidiary|division|affiliate|offshoot|department|section|chapter|component|agency)$/;
const SEAT = /(?:^|\s)(?:headquarters|headquartered|seat|base|based|offices)$/;

/** What joins somebody to what he is: "X is", "X, who has been", "X,", "X (". */
const IS = String.raw`(?:,?q?V?e|,?q?VV|,|-|\()`;

/** Bodies of a state, by their own names; the others are at home in it. */
const ORGAN =
  /\b(?:ministry|department|government|army|navy|force|forces|guard|guards|parliament|senate|congress|assembly|cabinet|police|embassy|committee|commission|council|agency|authority|office|service|bureau|directorate|court|central bank|treasury|presidency|secretariat)\b/i;
const UNIT =
  /\b(?:battalion|regiment|brigade|division|company|corps|squadron|wing|fleet|battery|platoon|army|command|task force|brigade combat team)\b/i;

export const RELATION_RULES: readonly RelationRule[] = [
  {
    rule: 'attack of one on another',
    type: 'ATTACKED',
    pattern: over`(?<source>[ATRQSO]) (?<noun>[mrcxKV-]{1,4}) (?:o|~) [dmx]{0,2} (?<target>[OSPL])`,
    noun: ATTACK,
  },
  {
    rule: 'attack on one by another',
    type: 'ATTACKED',
    pattern: over`(?<noun>[mxKV]{1,2}) (?:o|~) [dm]{0,2} (?<target>[OSPL]) [^OSPQRT,.]{0,4} b [dm]{0,2} (?<source>[OSP])`,
    noun: ATTACK,
  },
  {
    rule: 'attack by one on another',
    type: 'ATTACKED',
    pattern: over`(?<noun>[mxKV]{1,2}) b [dm]{0,2} (?<source>[OSP]) ~ [dm]{0,2} (?<target>[OSPL])`,
    noun: ATTACK,
  },
  {
    rule: 'measures of one against another',
    type: 'OPPOSES',
    pattern: over`(?<source>[ATRQSO]) (?<noun>[mrcxKV-]{1,4}) (?:o|t|~) [dmr]{0,3} (?<target>[OSP])`,
    noun: AGAINST,
  },
  {
    rule: 'support of one for another',
    type: 'SUPPORTS',
    pattern: over`(?<source>[ATRQSO]) (?<noun>[mrcxKV-]{1,3}) (?:o|f|t) d? (?<target>[OSP])`,
    noun: FOR,
  },
  {
    rule: 'support from',
    type: 'SUPPORTS',
    pattern: over`(?<target>[OSP]) [Vve]{1,3} [dm]{0,2} (?<noun>[mx]{1,3}) ~ d? (?<source>[OSP])`,
    noun: /(?:weapons|arms|funds|funding|support|backing|money|aid)$/,
  },
  {
    rule: 'strife between',
    type: 'RIVAL_OF',
    pattern: over`(?<noun>[mrcxKV]{1,3}) ~ d? (?<source>[OSPA]) c? & d? (?<target>[OSPA])`,
    noun: STRIFE,
  },
  {
    rule: 'strife between',
    type: 'RIVAL_OF',
    pattern: over`(?<source>[ST]) - (?<target>[SA]) (?<noun>[mxV]{0,2}[xV])`,
    noun: STRIFE,
  },
  {
    rule: 'rival in apposition',
    type: 'RIVAL_OF',
    pattern: over`(?<source>[POS]) ${IS} d? (?<target>[QRT]) (?<noun>[mrcx]{1,4}) (?=[,.;)&~Di-]|$)`,
    noun: RIVALS,
  },
  {
    rule: 'ally in apposition',
    type: 'ALLY_OF',
    pattern: over`(?<source>[POS]) ${IS} d? (?<target>[QRT]) (?<noun>[mrcx]{1,4}(?:&[mrcx])?) (?=[,.;)&~Di-]|$)`,
    noun: ALLIES,
  },
  {
    rule: 'ally in apposition',
    type: 'ALLY_OF',
    pattern: over`(?<source>[POS]) & d? (?<target>[POS]) e v? (?<noun>[mxrcV-]{1,5}) (?=[,.;~iof@]|$)`,
    noun: /^(?:\S+ ){0,4}(?:allies|partners|friends)$/,
  },
  {
    rule: 'rival in apposition',
    type: 'RIVAL_OF',
    pattern: over`(?<source>[POS]) & d? (?<target>[POS]) e v? (?<noun>[mxrcV-]{1,5}) (?=[,.;~iof@]|$)`,
    noun: /^(?:\S+ ){0,4}(?:rivals|enemies|foes|adversaries|opponents|archrivals|arch-rivals)$/,
  },
  {
    rule: 'allies in apposition',
    type: 'ALLY_OF',
    pattern: over`(?<source>[POS]) & d? (?<target>[POS]) , (?<noun>[mxrcV-]{1,5}) (?=[,~])`,
    noun: /^(?:\S+ ){0,4}(?:allies|partners|comrades)$/,
  },
  {
    rule: 'in alliance with',
    type: 'ALLY_OF',
    pattern: over`(?<source>[POS]) e (?<noun>i[mx]{1,2}) w d? (?<target>[POS])`,
    noun: /(?:^|\s)(?:coalition|alliance|league|partnership)$/,
  },
  {
    rule: 'strife with',
    type: 'RIVAL_OF',
    pattern: over`(?<source>[QRT]) (?<noun>[mrcxV-]{1,4}) w d? (?<target>[POS])`,
    noun: /^(?:\S+ ){0,3}(?:enmity|rivalry|feud|dispute|war|conflict|quarrel)$/,
  },
  {
    rule: 'rival beside its owner',
    type: 'RIVAL_OF',
    pattern: over`(?<target>[QRT]) (?<noun>[mrcx]{1,3}) (?<source>[POS])`,
    noun: /^(?:\S+ ){0,2}(?:competitor|opponent|challenger)$/,
  },
  {
    rule: 'of one’s allies',
    type: 'ALLY_OF',
    pattern: over`(?<source>[S]) ~? , (?<noun>[dmx]{0,2}x) o d? (?<target>[OSP])`,
    noun: ALLIES,
  },
  {
    rule: 'headquarters in',
    type: 'BASED_IN',
    pattern: over`(?<source>[OR]) [^.;,OSLP]{0,4}? (?<noun>[mxcV]) [i@] d? [mx]? (?<target>[LS])`,
    noun: SEAT,
  },
  {
    rule: 'headquarters in brackets',
    type: 'BASED_IN',
    pattern: over`(?<source>O) \( (?<noun>) (?<target>L) \)`,
    noun: /^$/,
  },
  {
    rule: 'letter to',
    type: 'SPOKE_TO',
    pattern: over`^ i d (?<noun>[mx]{1,2}) t (?<target>P) [^PQ.;]{0,4} , [dmrK]{0,3} (?<source>P)`,
    noun: /(?:letter|message|note|telegram|cable)$/,
  },
  {
    rule: 'party with its member',
    type: 'MEMBER_OF',
    pattern: over`(?<source>[OS]) e d? (?<target>[RT]) (?<noun>[dmrxc]{1,4}) (?=[,.;)&iV~]|$)`,
    noun: /(?:^|\s)member$/,
  },
  {
    rule: 'a body of a state',
    type: 'PART_OF',
    pattern: over`(?<target>[T]) (?<noun>) (?<source>[OR])`,
    noun: /^$/,
    named: { part: 'source', test: ORGAN },
  },
  {
    rule: 'a body of a state, in apposition',
    type: 'PART_OF',
    pattern: over`(?<source>O) (?:\(.{1,3}\))? , (?<target>T) (?<noun>[dmrxcKV-]{1,5}) (?=[,.;)&qW]|$)`,
    noun: /(?:agency|service|ministry|army|navy|police|parliament|regulator|court|authority|commission)$/,
  },
  {
    rule: 'a body of its leader',
    type: 'LEADS',
    pattern: over`(?<source>Q) (?<noun>[mrcx]{0,3}) (?<target>[OR])`,
    noun: /^$|(?:party|movement|group|alliance|coalition|bloc|faction|militia|company|firm|front)$/,
  },
  {
    rule: 'at home in a state',
    type: 'BASED_IN',
    pattern: over`(?<target>[TM]) (?<noun>[mx]{0,2}) (?<source>[OR])`,
    noun: /./,
    named: { part: 'source', test: ORGAN, not: true },
  },
  {
    rule: 'at home in a state',
    type: 'BASED_IN',
    pattern: over`(?<target>[TM]) (?<noun>) (?<source>[OR])`,
    noun: /^$/,
    named: { part: 'source', test: ORGAN, not: true },
  },
  {
    rule: 'at home in a state',
    type: 'BASED_IN',
    pattern: over`(?<source>O) (?:\(.{1,3}\))? , (?<target>T) (?<noun>[dmrxc]{1,4}) (?=[,.;)&qW]|$)`,
    noun: /\b(?:lender|bank|company|carrier|airline|party|group|firm|employer|newspaper|broadcaster|union|operator|producer|manufacturer|exporter|organisation|organization|university|club|movement|network)$/,
  },
  {
    rule: 'at home in a state',
    type: 'BASED_IN',
    pattern: over`d (?<target>A) (?<noun>[mrcx]{1,3}) (?<source>O)`,
    noun: /(?:^|\s)(?:group|party|movement|company|firm|bank|union|newspaper|broadcaster|airline|carrier|agency|militia|faction|organisation|organization|club|giant|maker)$/,
  },
  {
    rule: 'unit of a larger one',
    type: 'PART_OF',
    pattern: over`(?<source>[OR]) (?<noun>) (?:,|o) [dA]{0,2} R? (?<target>[OR])`,
    noun: /^$/,
    named: { part: 'source', test: UNIT },
  },
  {
    rule: 'part that a body owns',
    type: 'PART_OF',
    pattern: over`(?<target>R) (?<noun>) (?<source>[OR])`,
    noun: /^$/,
  },
  ...(
    [
      ['critic of', 'OPPOSES', OPPONENTS],
      ['supporter of', 'SUPPORTS', BACKERS],
      ['ally of', 'ALLY_OF', ALLIED],
      ['rival of', 'RIVAL_OF', OPPOSED],
    ] as const
  ).flatMap(([rule, type, noun]): RelationRule[] => [
    {
      rule,
      type,
      pattern: over`(?<!od?) (?<source>[POS]) (?:od?[OSL])? (?:\(.{1,3}\))? ${IS} v? d? (?<noun>[mrcxK]{1,4}) o d? [ATRrmKc]{0,5} (?<target>[POS])`,
      noun,
    },
    {
      rule,
      type,
      pattern: over`^ z? d? (?<noun>[mrcxK]{1,4}) o d? [ATRrmKc]{0,5} (?<target>[POS]) , (?<source>[POS])`,
      noun,
    },
  ]),
  {
    rule: 'part of what it belongs to',
    type: 'MEMBER_OF',
    pattern: over`(?<source>[PS]) (?:,[^PSO]{1,5},)? v? (?:,?q?V?e|,?q?Vv?V) v? d? m? (?<noun>[mrcx]) o d? (?<target>O)`,
    noun: /^(?:part|members?)$/,
  },
  {
    rule: 'part of a larger body',
    type: 'PART_OF',
    pattern: over`(?<source>O) (?:\(.{1,3}\))? , d? [mAKxc]{0,3} (?<noun>[rcx]) o d? [A]? (?<target>O)`,
    noun: PART,
  },
  {
    rule: 'part of a larger body',
    type: 'PART_OF',
    pattern: over`(?<target>[OR]) (?<noun>[mrcx]{1,3}) ,? (?<source>O) (?=[^OR]|$)`,
    noun: /(?:^|\s)(?:mission|agency|arm|unit|programme|program|wing|subsidiary|affiliate|offshoot)$/,
  },
  {
    rule: 'a body of which somebody is a member',
    type: 'MEMBER_OF',
    pattern: over`(?<target>O) (?:\(.{1,3}\))? , o q d? (?<source>[OSP]) e v? d? m? (?<noun>[rc])`,
    noun: /^members?$/,
  },
  {
    rule: 'whose unit',
    type: 'LEADS',
    pattern: over`(?<source>P) , W (?<noun>) (?<target>O)`,
    noun: /^$/,
    named: { part: 'target', test: UNIT },
  },
  {
    rule: 'founded by',
    type: 'FOUNDED',
    pattern: over`^ (?<noun>V) b [dmr]{0,3} (?<source>P) [^PO]{0,8} , d? (?<target>O)`,
    noun: /^(?:founded|co-founded|established|created)$/,
  },
  {
    rule: 'founded by',
    type: 'FOUNDED',
    pattern: over`(?<target>O) \( (?<noun>V) [iD]{0,2} b [dmr]{0,3} (?<source>P) \)`,
    noun: /^(?:founded|co-founded|established|created)$/,
  },
  {
    rule: 'membership',
    type: 'MEMBER_OF',
    pattern: over`(?<source>[QRT]) (?<noun>[mx]{1,2}) [io] d? (?<target>O)`,
    noun: /^(?:\S+ )?membership$/,
  },
  {
    rule: 'city of a state',
    type: 'LOCATED_IN',
    pattern: over`(?<target>[TM]) (?<noun>[dmxV-]{1,3}) ,? (?<source>L) (?=[,.;)&V~iev]|$)`,
    noun: /(?:city|town|capital|port|region|province|district|island|river|lake|village)$/,
  },
  {
    rule: 'city of a state',
    type: 'LOCATED_IN',
    pattern: over`(?<noun>[mx]{1,2}) o d? (?<target>S) , (?<source>L)`,
    noun: /^(?:\S+ )?capital$/,
  },
  {
    rule: 'city of a state',
    type: 'LOCATED_IN',
    pattern: over`i (?<target>T) (?<source>L) (?<noun>x)`,
    noun: /^(?:region|province|district|state|valley|governorate|county|desert)$/,
  },
  {
    rule: 'lives where he is of',
    type: 'LIVES_IN',
    pattern: over`(?<source>P) (?<noun>) o (?<target>L) (?=[,.;&)eV]|$)`,
    noun: /^$/,
    alone: true,
  },
  {
    rule: 'a company of a city',
    type: 'BASED_IN',
    pattern: over`(?<source>O) (?<noun>) o (?<target>L)`,
    noun: /^$/,
    named: { part: 'source', test: COMPANY },
  },
  {
    rule: 'an institution in a city',
    type: 'BASED_IN',
    pattern: over`d (?<source>O) (?<noun>) i (?<target>L)`,
    noun: /^$/,
    named: { part: 'source', test: INSTITUTION },
  },
  {
    rule: 'members of a body, in brackets',
    type: 'MEMBER_OF',
    pattern: over`(?<target>O) (?<noun>) \( (?<source>S) , [S,&d]{3,30} \)`,
    noun: /^$/,
  },
  {
    rule: 'members of a body, listed',
    type: 'MEMBER_OF',
    pattern: over`(?<noun>[crx]) o d? (?<target>O) (?:[(:,]|-) d? (?<source>S)`,
    noun: /^(?:members?|powers|states|countries|nations)$/,
  },
  {
    rule: 'a member of a body',
    type: 'MEMBER_OF',
    pattern: over`(?<source>[OS]) (?:\(.{1,3}\))? , d? m? (?<target>O) (?<noun>[rcx]{1,2}) (?=[,.;)&]|$)`,
    noun: /^member(?: \w+)?$/,
  },
  {
    rule: 'party with its member',
    type: 'MEMBER_OF',
    pattern: over`(?<source>[OS]) (?:\(.{1,3}\))? , d? (?<target>[RT]) (?<noun>[dmrxc]{1,4}) (?=[,.;)&]|$)`,
    noun: /(?:^|\s)member$/,
  },
];
