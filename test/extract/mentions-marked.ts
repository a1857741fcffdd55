/** Sentences with their names marked, `[Kofi Annan|p]`: what is written is what has to be found, no more and no less. */
import { extract } from '@/lib/extract';

const KINDS = { p: 'person', o: 'organisation', s: 'state', l: 'place' } as const;

/** A text without its marks, and the marks as "kind: name" in order. */
export function unmark(marked: string): { text: string; names: string[] } {
  const names: string[] = [];
  const text = marked.replace(/\[([^[\]|]+)\|([posl])\]/g, (_, name: string, kind: keyof typeof KINDS) => {
    names.push(`${KINDS[kind]}: ${name}`);
    return name;
  });
  return { text, names };
}

/** The names that are found in a text, as "kind: name" in order, without a leading article and without nationalities. */
export function namesIn(text: string): string[] {
  return extract({ text }, { explain: true })
    .entities.flatMap(({ type, mentions }) =>
      mentions.map(({ start, text: name, rule }) => ({ start, name, type, rule })),
    )
    .filter(({ rule }) => rule !== 'nationality')
    .sort((a, b) => a.start - b.start)
    .map(({ name, type }) => `${type}: ${name.replace(/^the /i, '')}`);
}
