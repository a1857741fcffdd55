/** A paragraph of an article: sentences that can be lit, mentions that select their entities. */
import type { Paragraph, Piece } from '@/lib/view/article';
import { counted } from '@/lib/view/text';
import { selectLink, selectNode, showNode } from '../state/select';
import { currentScene, useExplorer } from '../state/store';
import classes from './reader.module.css';

interface ParagraphProps {
  readonly paragraph: Paragraph;
  /** The id of the lit sentence. */
  readonly lit: string | null;
  /** Links by the sentence that gives evidence for them. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

export function ParagraphView({ paragraph, lit, links }: ParagraphProps) {
  if (paragraph.ignored !== null) {
    return (
      <details className={classes.ignored}>
        <summary>Not read: {paragraph.ignored}</summary>
        <p dir="auto">{paragraph.pieces.map(({ text }) => text).join('')}</p>
      </details>
    );
  }
  return (
    <p className={classes.paragraph} dir="auto">
      {sentencesOf(paragraph.pieces).map(({ id, pieces }) => (
        <span
          key={pieces[0]!.start}
          className={classes.sentence}
          data-lit={(id !== null && id === lit) || undefined}
        >
          {pieces.map((piece) => (
            <PieceView key={piece.start} piece={piece} />
          ))}
          {id !== null && <LinksOfSentence ids={links.get(id) ?? []} />}
        </span>
      ))}
    </p>
  );
}

/** Neighbouring pieces of one sentence together. */
function sentencesOf(pieces: readonly Piece[]): { id: string | null; pieces: Piece[] }[] {
  const sentences: { id: string | null; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last && last.id === piece.sentence) last.pieces.push(piece);
    else sentences.push({ id: piece.sentence, pieces: [piece] });
  }
  return sentences;
}

function PieceView({ piece }: { readonly piece: Piece }) {
  const { mention, text } = piece;
  const selected = useExplorer(
    ({ selection }) => mention !== null && selection.nodes.includes(mention.entity),
  );
  if (!mention) return <>{text}</>;
  const show = () => void showNode(mention.entity);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> does not break across lines as the text does
    <span
      role="button"
      tabIndex={0}
      className={classes.mention}
      data-kind={mention.kind}
      aria-pressed={selected}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      {text}
    </span>
  );
}

/** How many links a sentence gives evidence for: clicked, they are gone through one by one. */
function LinksOfSentence({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <button
      type="button"
      className={classes.links}
      aria-label={`${counted(ids.length, 'link')} from this sentence`}
      title={`${counted(ids.length, 'link')} from this sentence`}
      onClick={() => void selectNext(ids)}
    >
      {ids.length}
    </button>
  );
}

/** Selects the link after the selected one; one that is not drawn gives way to its first end. */
async function selectNext(ids: readonly string[]): Promise<void> {
  const { selection } = useExplorer.getState();
  const next = ids[(ids.indexOf(selection.link ?? '') + 1) % ids.length]!;
  const [source, , target] = next.split('|');
  if (!source || !target) return;
  if (!currentScene().links.some(({ id }) => id === next)) {
    await showNode(source);
    await showNode(target);
  }
  if (currentScene().links.some(({ id }) => id === next)) selectLink(next);
  else selectNode(source);
}
