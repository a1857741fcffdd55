/** Entities that the text itself says are one: "X, also known as Y". */
import type { Draft } from './draft';

const KNOWN_AS =
  /^[\s,(]*(?:also |better |widely |commonly |popularly )?(?:known (?:as|by)|called|formerly|nicknamed|alias|a\.?k\.?a\.?|nom de guerre|whose (?:real name|nom de guerre) (?:is|was))(?: the nom de guerre)?[\s“"'‘]*$/i;

/** "Mohamed Hamdan Dagalo, known as Hemedti": two names of one, where the text says so. */
export function joinKnownAs(text: string, drafts: readonly Draft[]): Draft[] {
  const flat = drafts
    .flatMap((draft) => draft.named.map((named) => ({ draft, named })))
    .sort((a, b) => a.named.index - b.named.index);
  const gone = new Set<Draft>();
  for (let i = 1; i < flat.length; i++) {
    const [left, right] = [flat[i - 1], flat[i]];
    if (!left || !right || left.draft === right.draft || left.draft.kind !== right.draft.kind) continue;
    const { mention: a } = left.named;
    const { mention: b } = right.named;
    if (a.sentence !== b.sentence || b.start - a.end > 60 || !KNOWN_AS.test(text.slice(a.end, b.start)))
      continue;
    const joined = right.draft;
    left.draft.named.push(...joined.named);
    gone.add(joined);
    for (const other of flat) if (other.draft === joined) other.draft = left.draft;
  }
  return drafts.filter((draft) => !gone.has(draft));
}
