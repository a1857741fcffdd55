/** Entities that the text itself says are one: "X, also known as Y". */
import type { Draft } from './draft';

const KNOWN_AS =
  /^[\s,(]*(?:also |better |widely |commonly |popularly )?(?:known (?:as|by)|called|formerly|nicknamed|alias|a\.?k\.?a\.?|nom de guerre|whose (?:real name|nom de guerre) (?:is|was))(?: the nom de guerre)?[\s“"'‘]*$/i;

/** "Mohamed Hamdan Dagalo, known as Hemedti": two names of one, where the text says so. */
export function joinKnownAs(text: string, drafts: readonly Draft[]): Draft[] {
  const flat = drafts
    .flatMap((draft) => draft.named.map((named) => ({ draft, named })))
    .sort((a, b) => a.named.index - b.named.index);
  const into = new Map<Draft, Draft>();
  for (let i = 1; i < flat.length; i++) {
    const [left, right] = [flat[i - 1], flat[i]];
    if (!left || !right || into.has(right.draft)) continue;
    const owner = into.get(left.draft) ?? left.draft;
    if (owner === right.draft || owner.kind !== right.draft.kind) continue;
    const { mention: a } = left.named;
    const { mention: b } = right.named;
    if (a.sentence !== b.sentence || b.start - a.end > 60 || !KNOWN_AS.test(text.slice(a.end, b.start)))
      continue;
    owner.named.push(...right.draft.named);
    into.set(right.draft, owner);
  }
  return drafts.filter((draft) => !into.has(draft));
}
