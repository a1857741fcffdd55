/** Appeals for money: where an outlet speaks of itself and asks for support, rather than reporting. */
import type { Stretch } from '../document';
import type { Block } from './block';

const OURSELVES = /\b(?:we|our|us|my|me)\b/i;
/** What an outlet says when it speaks of its own work … */
const TRADE =
  /\b(?:journalis[mt]s?|reporting|reporters?|newspaper|magazine|newsletters?|coverage|newsroom|correspondents|editors?|editorial|liveblog|live blog|subscribers?|readers?|readership|paywall|independent media|misinformation|misleading|colleagues)\b/i;
/** … and when it asks for something. */
const APPEAL =
  /\b(?:reader[- ](?:funding|funded|supported|support)|support (?:us|our|the|independent|quality)|(?:make|making) a (?:contribution|donation|gift)|donat(?:e|ion|ing)|contribut(?:e|ion) (?:to|from|today)|subscrib(?:e|ing|er)|become a (?:member|supporter|subscriber|patron)|membership|from as little as|as little as [$£€]|fund(?:ing)? our|keep (?:us|our)|help us|chip in|tax[- ]deductible|sign up|annual gift|your support)\b/i;

/** What stands in quotation marks is somebody else's "we". */
const unquoted = (content: string) => content.replace(/[“"][^“”"]*(?:[”"]|$)/g, ' ');
const speaksOfItself = ({ content }: Block) => {
  const own = unquoted(content);
  return OURSELVES.test(own) && (TRADE.test(own) || APPEAL.test(own) || /^we\b/i.test(own));
};

/** A letter of an editor that takes up what was said before it: "As our head of news, making sense of this conflict …". */
const EDITOR_WRITES =
  /^as (?:the|an?|our) .{0,60}\b(?:editor|head of|correspondent|reporter|bureau chief)\b.{0,120}\bthis\b/i;
/** What a paragraph of the report itself would have. */
const REPORTS = /[“”"]|\b(?:said|says|told|according to|announced|added|warned|confirmed)\b/i;

/** An appeal for money at the end: the last blocks, back to where the outlet begins to speak of itself. */
export function readerFunding(blocks: readonly Block[]): Stretch[] {
  const asks = blocks.filter(({ content, fromEnd }) => {
    if (fromEnd < -8 || content.length >= 900) return false;
    const own = unquoted(content);
    return APPEAL.test(own) && OURSELVES.test(own);
  });
  const last = asks.at(-1);
  if (!last) return [];
  let from = last.index;
  while (from > 1 && speaksOfItself(blocks[from - 1] as Block)) from -= 1;
  if (
    from > 2 &&
    EDITOR_WRITES.test((blocks[from] as Block).content) &&
    !REPORTS.test((blocks[from - 1] as Block).content)
  )
    from -= 1;
  const own = blocks.slice(from, last.index + 1);
  if (!own.some(({ content }) => TRADE.test(unquoted(content)))) return [];
  const to = blocks.slice(last.index).findIndex((block) => block !== last && !speaksOfItself(block));
  return blocks.slice(from, to < 0 ? undefined : last.index + to);
}
