/** An article's text cut into what is shown: paragraphs of pieces, each with its sentence and its mention, if any. */
import type { ArticleAnswer } from '@/lib/ontology/api';

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The sentence that it is part of; null between sentences. */
  readonly sentence: string | null;
  /** The entity that it names, with its kind; null where it names none. */
  readonly mention: ArticleAnswer['mentions'][number] | null;
}

export interface Paragraph {
  readonly start: number;
  /** Why it was not read; null where it was. */
  readonly ignored: string | null;
  readonly pieces: readonly Piece[];
}

type Marked = Pick<ArticleAnswer, 'text' | 'ignored' | 'sentences' | 'mentions'>;

/** Cuts a text at blank lines and where reading it was broken off, and each paragraph at its sentences and mentions. */
export function paragraphs(article: Marked): Paragraph[] {
  const { text, ignored, sentences, mentions } = article;
  return blocks(text, ignored).map(({ start, end, reason }) => {
    const within = <T extends { start: number; end: number }>(spans: readonly T[]) =>
      spans.filter((span) => span.start < end && span.end > start);
    const [inside, named] = [within(sentences), within(mentions)];
    const cuts = [...inside, ...named]
      .flatMap((span) => [span.start, span.end])
      .filter((at) => at > start && at < end);
    const ends = [...new Set([...cuts, end])].sort((a, b) => a - b);
    const pieces = ends.map((to, index): Piece => {
      const from = index === 0 ? start : ends[index - 1]!;
      const at = <T extends { start: number; end: number }>(spans: readonly T[]) =>
        spans.find((span) => span.start <= from && span.end >= to);
      return {
        start: from,
        text: text.slice(from, to),
        sentence: at(inside)?.id ?? null,
        mention: at(named) ?? null,
      };
    });
    return { start, ignored: reason, pieces };
  });
}

interface Block {
  start: number;
  end: number;
  reason: string | null;
}

/** Stretches between blank lines, cut again where the ignored text begins and ends. */
function blocks(text: string, ignored: Marked['ignored']): Block[] {
  const borders = ignored.flatMap(({ start, end }) => [start, end]);
  const found: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(\n(?!\s*\n)[^\n]+)*/g)) {
    const end = match.index + match[0].length;
    const cuts = [
      match.index,
      ...borders.filter((at) => at > match.index && at < end).sort((a, b) => a - b),
      end,
    ];
    for (const [index, start] of cuts.slice(0, -1).entries()) {
      if (text.slice(start, cuts[index + 1]!).trim() === '') continue;
      const reason = ignored.find((span) => span.start <= start && span.end > start)?.reason ?? null;
      found.push({ start, end: cuts[index + 1]!, reason });
    }
  }
  return found;
}

/** Which links each sentence gives evidence for. @param evidence sentences by link, as the API answers */
export function linksBySentence(
  evidence: Readonly<Record<string, readonly { id: string }[]>>,
): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const [link, sentences] of Object.entries(evidence)) {
    for (const { id } of sentences) links.set(id, [...(links.get(id) ?? []), link]);
  }
  return links;
}
