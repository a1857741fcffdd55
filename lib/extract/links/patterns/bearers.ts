/** Who bears an office of which body, in the words between and around them: "its chairman, X", "X was elected head of Y". */
import type { Scene } from '../../clauses/scene';
import type { Antecedents } from './antecedents';
import { matchesOf, over, type Part, type Parts, wordsOf } from './match';
import { signatureOf } from './signature';
import { wordedRules } from './worded';

/** Somebody who bears an office of a body or state. */
export interface Bearing {
  readonly person: number;
  readonly body: number;
  /** In lower case: "deputy foreign minister". */
  readonly office: string;
  readonly rule: string;
}

interface BearerRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What the words of `said` must have; a negation or a modal verb in them is never a fact. */
  readonly said?: RegExp;
  /** The office, where the verb tells it. */
  readonly office?: string;
  /** Holds for all of a list that ends in the holder: "X and Y spoke for Z". */
  readonly all?: true;
}

const APPOINTED =
  /\b(?:elected|re-elected|reelected|appointed|named|chosen|made|sworn|inaugurated|installed|confirmed|serves|served|serving|acted|acts|took|taken|takes|resigned|retired|stepped|continues|continued|worked|works|succeeded|replaced|became)\b/;

/** `holder`, `office` and `owner` or `body`; the owner may be a pronoun or "the company's". */
export const BEARER_RULES: readonly BearerRule[] = [
  {
    rule: 'owner, office, name',
    pattern: over`(?<owner>[ARTOShCM]) (?<office>[mrcKx]{0,5}r) (?:[ift@o]d?[mrcKxALSO]{1,5})? ,? [mrKx]{0,3} (?<holder>P) (?=[,.;)&eo"]|$)`,
  },
  {
    rule: 'whose office',
    pattern: over`(?<owner>[OS]) (?:\(.{1,4}\))? (?:,[^OSPW.]{1,12})? ,? W (?<office>[mrcKxv]{0,4}r) e? ,? [mrKx]{0,3} (?<holder>P)`,
  },
  {
    rule: 'name, owner, office',
    pattern: over`(?<holder>P) (?:\(.{1,4}\))? , [vx]? (?<owner>[RTAh]|dC) (?<office>[mrcKx]{0,4}[rx]r?) (?=[,.;)&iWq]|o[mx]|$)`,
  },
  {
    rule: 'office in a predicate',
    pattern: over`(?<holder>P) (?:,[^,.;PQ]{1,10},)? (?:,?q)? v? e v? d? (?<office>[mrKx]{0,4}[rc](?:&[mrKx]{0,3}r|o[Kx]{1,3})?) [of@] [dhv]? [ATMmK]{0,2} (?<body>[OSL])`,
  },
  {
    rule: 'another office in a predicate',
    pattern: over`(?<holder>P) [^.;PQ]{1,18} & V? e v? d? (?<office>[mrKx]{0,4}r(?:&[mrKx]{0,3}r)?) [of@] [dhv]? [ATMmK]{0,2} (?<body>[OSL])`,
  },
  {
    rule: 'another office in a predicate',
    pattern: over`(?<holder>P) (?:\(.{1,6}\))? e d? [^,.;PQV]{1,12} & d? (?<office>[mrKx]{0,4}r) o [dhv]? [ATMmK]{0,2} (?<body>[OSL])`,
  },
  {
    rule: 'another office in a predicate',
    pattern: over`(?<holder>P) [^.;PQ]{1,18} & (?<said>VV) v? d? (?<office>[mrKx]{0,4}[rc](?:&[mrKx]{0,3}r)?) [of@] [dhv]? [ATMmK]{0,2} (?<body>[OSL])`,
    said: /(?:^| )been$/,
  },
  {
    rule: 'another office in apposition',
    pattern: over`(?<holder>P) , d? [mrx]{1,4} & d? (?<office>[mrKx]{0,4}r) [of] [dh]? [ATMmK]{0,2} (?<body>[OSL])`,
  },
  {
    rule: 'in the service of',
    pattern: over`(?<holder>P) (?:e|,) d? (?<office>[mrKx]{0,4}r) (?<said>i d x o) d? [A]? (?<body>[OS])`,
    said: /\b(?:service|employ|pay)\b/,
  },
  {
    rule: 'leads a part of a body',
    pattern: over`(?<holder>P) (?:o d? [AT]? O)? ,? q? (?<said>[Vrc]) d [mrcxS]{1,3} o d? [mrcx]{0,2} (?<body>O)`,
    said: /^(?:leads|led|heads|headed|commands|commanded|runs|ran|chairs|chaired|directs|directed)$/,
    office: 'member',
  },
  {
    rule: 'appointed',
    pattern: over`(?<holder>P) (?:,[^,.;PQ]{1,10},)? (?:,?q)? (?<said>[^PQ,.;"]{1,5}?) z? [dhv]{0,2} (?<office>[mrKx]{0,4}r(?:&[mrKx]{0,3}r)?) [of@] [dh]? [ATMmK]{0,2} (?<body>[OSL])`,
    said: APPOINTED,
  },
  {
    rule: 'appointed',
    pattern: over`(?<owner>[OS]) (?:,[^,.;OSP]{1,8},)? (?<said>[vVx]{1,3}) (?<holder>P) z [dh]? (?<office>[mrKx]{0,4}r)`,
    said: APPOINTED,
  },
  {
    rule: 'represented by',
    pattern: over`(?<owner>[OSRT]) (?<said>[^,.;OSP]{1,4}) b (?<office>[dhmrKx]{0,6}) (?<holder>P)`,
    said: /\brepresented$/,
  },
  {
    rule: 'sent somebody',
    pattern: over`(?<owner>[OSTR]) (?<said>v?[Vx]) (?<office>[dhmrKx]{1,6}r) ,? (?<holder>P)`,
    said: /\b(?:sent|dispatched|despatched)$/,
  },
  {
    rule: 'representing',
    pattern: over`(?<holder>P) ,? q? (?<said>[Vx]) (?<office>d?) [dA]? (?<body>[OS])`,
    said: /^representing$/,
  },
  {
    rule: 'an office of what a name owns',
    pattern: over`(?<holder>P) , [vx]? d? (?<office>[mrKx]{0,4}r) [of] d? (?<body>[TR]) [mrcKx]{1,4} (?=[,.;)&iWqVe]|$)`,
  },
  {
    rule: 'body, which somebody leads',
    pattern: over`(?<body>O) (?:\(.{1,3}\))? , q (?<holder>P) (?<said>[Vrcx])`,
    said: /^(?:leads|led|heads|headed|commands|commanded|runs|ran|chairs|chaired)$/,
    office: 'leader',
  },
  {
    rule: 'leads a part of it',
    pattern: over`(?<holder>P) ,? q? (?<said>[Vrc]) (?<owner>[hRC]) (?<office>[mx]{0,2}[cxr])`,
    said: /^(?:leads|led|heads|headed|commands|commanded|runs|ran|chairs|chaired|directs|directed)$/,
  },
  {
    rule: 'has been in an office',
    pattern: over`(?<holder>P) ,? q? (?<said>VV) v? d? (?<office>[mrKx]{0,4}[rc](?:&[mrKx]{0,3}r)?) [of@] [dhv]? [ATMmK]{0,2} (?<body>[OSL])`,
    said: /(?:^| )been$/,
  },
  {
    rule: 'works for',
    pattern: over`(?<holder>P) [^PQ.;]{0,14}? (?<said>[vVxm]{1,3}) [fi@] [dh]? [mrcxAT]{0,4} (?<body>O)`,
    said: /(?:^| )(?:works|worked|working|teaches|taught|teaching|lectures|lectured|studied|studies|volunteers|volunteered|sat|sits)$/,
    office: 'member',
  },
  {
    rule: 'an officer in a body',
    pattern: over`(?<holder>P) (?:,?q?e|,) v? d? (?<office>[mrKx]{0,4}r) i [dh]? [ATM]? (?<body>O)`,
  },
  {
    rule: 'speaks for',
    pattern: over`(?<holder>P) (?<said>[vVx]{1,2}) f d? [mrcx]{0,3} ,? d? (?<body>[OS])`,
    said: /(?:^| )(?:spoke|speaks|speaking|acted|acts|acting|appeared|came|negotiated|negotiates|signed)$/,
    office: 'representative',
    all: true,
  },
  {
    rule: 'who served as',
    pattern: over`(?<holder>P) (?:e|,) [^PQ.;]{1,18} q (?<said>[vVx]{1,2}) z [dhv]{0,2} (?<office>[mrKx]{0,4}r(?:&[mrKx]{0,3}r)?) [of@] [dh]? [ATMmK]{0,2} (?<body>[OSL])`,
    said: APPOINTED,
  },
  {
    rule: 'appointed',
    pattern: over`(?<holder>P) (?:,[^,.;PQ]{1,10},)? (?:,?q)? (?<said>[^PQ,.;"]{1,5}?) z v? d? m? (?<owner>[ASTOR]) (?<office>[mrKx]{0,4}r)`,
    said: APPOINTED,
  },
  {
    rule: 'on behalf of',
    pattern: over`(?<holder>P) [^PQ.;]{0,8}? (?<said>~xo) (?<office>d?) [A]? (?<body>[OS])`,
    said: /\bbehalf\b/,
  },
  {
    rule: 'appointed',
    pattern: over`^ (?<said>V) d? (?<office>[mrKx]{0,4}r) o d? (?<body>[OS]) [^PQ.;]{0,8} , (?<holder>P)`,
    said: APPOINTED,
  },
  {
    rule: 'in brackets',
    pattern: over`(?<body>O) \( (?<office>[mr]{1,3}) ["] (?<holder>P) \)`,
  },
  {
    rule: 'its office is held by',
    pattern: over`(?<owner>[hCRT]) (?<office>[mrx]{0,3}r) e [mrK]{0,3} (?<holder>P) (?=[,.;&]|$)`,
  },
  {
    rule: 'opens with the office',
    pattern: over`^ z? d? (?<office>[mrKx]{0,4}r) o d? [A]? (?<body>[OSL]) (?:\(.{1,3}\))? , (?<holder>P) (?=[vVxe])`,
  },
  {
    rule: 'opens with the office',
    pattern: over`^ z [dh]? (?<owner>[ASTOR]) (?<office>[mrcKx]{0,4}r) (?:[tf~][dAOS]{1,3})? , (?<holder>P) (?=[vVxe])`,
  },
  {
    rule: 'office of a body, name',
    pattern: over`(?<office>[mrKx]{0,4}r) [of] d? [A]? (?<body>[OS]) (?:\(.{1,3}\))? , (?<holder>P) (?=[,.;&]|$)`,
  },
  {
    rule: 'several, office of a body',
    pattern: over`(?<holder>P) , d? (?<office>[mx]{0,2}c) o d? [A]? (?<body>O)`,
    all: true,
  },
  {
    rule: 'office of a described body',
    pattern: over`(?<holder>P) , d? (?<office>[mrKx]{0,4}r) o d? [mxcr]{1,3} (?:od?[mrcx]{1,3})? (?<body>O)`,
  },
  {
    rule: 'office, body in apposition',
    pattern: over`(?<holder>P) , d? (?<office>[mrK]{0,3}r) , d? (?<body>O) (?=[,.;]|$)`,
  },
  {
    rule: 'is a leader of',
    pattern: over`(?<holder>P) ,? q? v? e [vm]? d? m? (?<owner>[OASTR]) (?<office>[mrKx]{0,4}r) (?=[,.;itwf~D@&]|$)`,
  },
  {
    rule: 'an officer of what a state has',
    pattern: over`(?<holder>P) (?:,?q?V?e|,|-|\() v? d? (?<office>[mrKx]{0,4}r) [io] [dh]? (?<owner>[AT]) (?<said>[mrcxK]{1,3}) (?=[,.;)&iWqVe~D-]|$)`,
    said: /^(?:\S+ )?(?:army|navy|force|police|parliament|government|cabinet|embassy|delegation|guard|guards)$/,
  },
  {
    rule: 'has been in an office',
    pattern: over`(?<holder>P) ,? q? (?<said>VV) v? d? m? (?<owner>[OASTR]) (?<office>[mrKx]{0,4}r) (?=[,.;itwf~D@&]|$)`,
    said: /(?:^| )been$/,
  },
  {
    rule: 'adviser to an office',
    pattern: over`(?<holder>P) , d? (?<office>[mrKx]{0,3}r) [tof] d? (?<body>[AT]) [mrKx]{1,4} P`,
  },
];

const UNREAL = /\b(?:not|never|no|nor|n't|would|could|may|might|should|will|to|if|refused|declined|denied)\b/;

const worded = wordedRules(BEARER_RULES, ({ said }) => said);

/** The bearers that a sentence names. */
export function bearersIn(
  scene: Scene,
  antecedents: Antecedents,
  disabled: ReadonlySet<string>,
): readonly Bearing[] {
  if (!signatureOf(scene).includes('P')) return [];
  return worded(scene).flatMap(({ rule, pattern, said, office: told, all }) =>
    disabled.has(rule)
      ? []
      : matchesOf(scene, pattern).flatMap((parts) => {
          const words = parts.said ? allWords(scene, parts.said) : '';
          if (said && (!said.test(words) || UNREAL.test(words))) return [];
          if (negated(scene, parts)) return [];
          const body = bodyOf(scene, parts, antecedents);
          const office = told ?? officeOf(scene, parts);
          if (body === undefined || ADDRESS.test(office)) return [];
          const holders = all ? endingAt(scene, parts.holder!) : [];
          const [sole] = scene.atoms[parts.holder!.from]!.entities;
          return (holders.length ? holders : [sole!]).map((person) => ({ person, body, office, rule }));
        }),
  );
}

/** The people of the list that ends in a part, if it ends one. */
const endingAt = ({ groups, entities }: Scene, { to }: Part): readonly number[] =>
  groups.find((g) => g.to === to && g.entities.every((e) => entities[e]!.kind === 'person'))?.entities ?? [];

/** Forms of address alone are no office. */
const ADDRESS = /^(?:(?:mr|mrs|ms|dr|sir|lord|lady|prof|professor|sheikh)\.? ?)+$/;

const allWords = ({ atoms }: Scene, { from, to }: Part) =>
  atoms
    .slice(from, to)
    .map((a) => a.lower)
    .join(' ');

/** "X is not the leader of Y": a word of denial between what belongs together. */
function negated({ atoms }: Scene, { holder, body }: Parts): boolean {
  if (!holder || !body) return false;
  const [from, to] = [Math.min(holder.from, body.from), Math.max(holder.to, body.to)];
  return atoms.slice(from, to).some((a) => /^(?:not|never|n't|no|nor|neither)$/.test(a.lower));
}

/** "representative" where the sentence only says that one stands for the other. */
const officeOf = (scene: Scene, { office }: Parts) => wordsOf(scene, office) || 'representative';

function bodyOf(scene: Scene, { owner, body }: Parts, antecedents: Antecedents): number | undefined {
  const part = body ?? owner;
  if (!part) return undefined;
  const at = part.to - 1;
  const atom = scene.atoms[at]!;
  if (/^(?:its|their|his|her)$/.test(atom.lower)) return antecedents.ofPronoun(scene, at);
  if (atom.kind === 'word') return antecedents.ofNoun(scene, at);
  return atom.entities[0];
}
