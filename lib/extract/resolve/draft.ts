/** An entity that is being put together out of mentions. */
import type { EntityKind } from '@/lib/ontology';
import type { Document, Mention, Token } from '../document';

/** A mention with its words, as `resolve` compares them. */
export interface Named {
  readonly mention: Mention;
  /** Index in the document's mentions. */
  readonly index: number;
  /** As it stands in the text, white space evened out. */
  readonly text: string;
  /** Keys of its words, without hyphens, articles and possessive endings. */
  readonly keys: readonly string[];
  readonly paragraph: number;
  /** In a heading in capitals, so that its spelling is no model. */
  readonly loud: boolean;
}

export interface Draft {
  readonly kind: EntityKind;
  readonly named: Named[];
  canonical: string | undefined;
}

const SILENT = new Set(['the', 'al', 'el', "'s", 's', "'"]);

/** A key with a letter or a digit in it. */
const isSaid = (key: string) => /^[a-z0-9]/.test(key) || /[\p{L}\p{N}]/u.test(key);

/** With one blank for any white space; most stretches have no other. */
export const evened = (written: string) =>
  /[^\S ]| {2}/.test(written) ? written.replace(/\s+/g, ' ') : written;

/** Token indices [from, to) of a stretch within its sentence. */
export function tokenRange(tokens: readonly Token[], start: number, end: number): [from: number, to: number] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens[to] as Token).end <= end) to += 1;
  return [low, to];
}

export function nameMentions({ text, sentences, mentions }: Document): Named[] {
  return mentions.map((mention, index) => {
    const sentence = sentences[mention.sentence] as Document['sentences'][number];
    const [from, to] = tokenRange(sentence.tokens, mention.start, mention.end);
    const words = sentence.tokens.slice(from, to);
    const keys: string[] = [];
    for (const { key, lower } of words) if (isSaid(key) && !SILENT.has(lower)) keys.push(key);
    const written = evened(text.slice(mention.start, mention.end));
    return {
      mention,
      index,
      text: written,
      keys: keys.length > 0 ? keys : words.map(({ key }) => key),
      paragraph: sentence.paragraph,
      loud: words.length > 1 && written === written.toUpperCase() && sentence.headline,
    };
  });
}

/** The fullest name of an entity as the text spells it, or the gazetteer's. */
export function nameOf({ canonical, named }: Draft): string {
  if (canonical) return canonical;
  const quiet = named.filter(({ loud, mention }) => !loud && !mention.adjective);
  const from = quiet.length > 0 ? quiet : named;
  return from.reduce((best, one) => (one.keys.length > best.keys.length ? one : best)).text;
}

/** The mentions of each sentence, in order, by the sentence's index. */
export function groupBySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
