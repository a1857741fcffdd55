/** Links that names state through the nouns between them: "Iraq's invasion of Kuwait", "Opel's headquarters in P". */
import type { EntityLinkType } from '@/lib/ontology';
import type { Scene } from '../../clauses/scene';
import { entityOf, listOf, matchesOf, type Part, type Parts } from './match';
import { RELATION_RULES, type RelationRule } from './relation-rules';
import { signatureOf } from './signature';
import { wordedRules } from './worded';

/** What is only feared, planned or denied. */
const UNREAL =
  /^(?:possible|potential|threat|threats|threatened|threatens?|feared|fears?|planned|plans?|imminent|would-be|any|if|prevent|avert|deter|risk|no|not|without|never|alleged|denied|denies|warned|warns|against|possibility|would|could|might|may|future|stop|halt|end|hypothetical)$/;

/** "continued support", "founded by X": it is there. */
const LASTING =
  /^(?:founded|co-founded|established|created|continued|renewed|sustained|increased|enhanced|armed|combined|repeated|coordinated|unprovoked)$/;

export interface Relation {
  readonly type: EntityLinkType;
  readonly source: number;
  readonly target: number;
  readonly rule: string;
}

/** A test on the last word of a noun; the empty noun, which stands for no word, needs none. */
const worded = wordedRules(RELATION_RULES, ({ noun }) => (noun.test('') ? undefined : noun));
const TWO_NAMES = /[ABL-MO-T].*[ABL-MO-T]/;

/** The links that the nouns of a sentence state. */
export function relationsIn(scene: Scene, disabled: ReadonlySet<string>): readonly Relation[] {
  if (!TWO_NAMES.test(signatureOf(scene))) return [];
  return worded(scene).flatMap((row) =>
    disabled.has(row.rule)
      ? []
      : matchesOf(scene, row.pattern).flatMap((parts) => {
          if (
            !row.noun.test(said(scene, parts.noun)) ||
            isUnreal(scene, parts) ||
            !isNamed(scene, row, parts)
          )
            return [];
          const target = entityOf(scene, parts.target);
          const sole = entityOf(scene, parts.source);
          const sources = row.alone ? (sole === undefined ? [] : [sole]) : listOf(scene, parts.source);
          return sources.flatMap((source) =>
            target === undefined || source === target
              ? []
              : [{ type: row.type, source, target, rule: row.rule }],
          );
        }),
  );
}

const said = ({ atoms }: Scene, part: Part | undefined) =>
  part
    ? atoms
        .slice(part.from, part.to)
        .map((a) => a.lower)
        .join(' ')
    : '';

function isUnreal({ atoms }: Scene, parts: Parts): boolean {
  const told = parts.noun ? atoms.slice(parts.noun.from, parts.noun.to) : [];
  if (told.some((a) => /[a-z]ed$/.test(a.lower) && !LASTING.test(a.lower))) return true;
  const from = Math.min(...Object.values(parts).map((part) => part?.from ?? Number.POSITIVE_INFINITY));
  return atoms.slice(Math.max(0, from - 4), from).some((a) => UNREAL.test(a.lower));
}

function isNamed(scene: Scene, { named }: RelationRule, parts: Parts): boolean {
  const entity = named && entityOf(scene, parts[named.part]);
  return entity === undefined || named!.test.test(scene.entities[entity]!.name) !== (named!.not ?? false);
}
