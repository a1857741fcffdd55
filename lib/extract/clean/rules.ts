/** What of a page is not the article: one rule a line. A rule looks at one block, or at all of them. */
import type { Stretch } from '../document';

/** A block with its place in the text. */
export interface Block extends Stretch {
  readonly content: string;
  /** 0-based, and counted from the end: -1 is the last. */
  readonly index: number;
  readonly fromEnd: number;
}

export interface CleanRule {
  readonly name: string;
  /** What `ignored` says of the stretch. */
  readonly reason: string;
  /** The blocks, or parts of them, that are no part of the article. */
  readonly find: (blocks: readonly Block[], text: string) => Stretch[];
}

const matching = (test: RegExp, longest: number) => (blocks: readonly Block[]) =>
  blocks.filter(({ content }) => content.length <= longest && test.test(content));

/** Words for a comparison that is blind to case, quotes and punctuation. */
const plain = (content: string) =>
  content
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headline again, further down. */
function repeatedHeadline(blocks: readonly Block[]): Stretch[] {
  const titles = blocks.slice(0, 2).map(({ content }) => plain(content));
  return blocks.filter(
    ({ content, index }) =>
      index > 0 &&
      content.length < 300 &&
      titles.slice(0, index).some((title) => title.length > 15 && title === plain(content)),
  );
}

/** A sentence or two of the body, shown once more between its paragraphs. */
function pullQuote(blocks: readonly Block[]): Stretch[] {
  const bodies = blocks.map(({ content }) => plain(content));
  return blocks.filter(({ index, content }) => {
    const own = bodies[index] as string;
    if (index < 2 || content.length < 40 || content.length > 280) return false;
    return bodies.some(
      (other, at) => at !== index && other.length > own.length + 20 && ` ${other} `.includes(` ${own} `),
    );
  });
}

const OURSELVES = /\b(?:we|our|us|my|me)\b/i;
/** What an outlet says when it speaks of its own work … */
const TRADE =
  /\b(?:journalis[mt]s?|reporting|coverage|newsroom|correspondents|editors?|editorial|liveblog|live blog|subscribers?|readers?|readership|paywall|independent media|misinformation|misleading|colleagues)\b/i;
/** … and when it asks for something. */
const APPEAL =
  /\b(?:reader[- ](?:funding|funded|supported|support)|support (?:us|our|the|independent|quality)|(?:make|making) a (?:contribution|donation|gift)|donat(?:e|ion|ing)|contribut(?:e|ion) (?:to|from|today)|subscrib(?:e|ing|er)|become a (?:member|supporter|subscriber|patron)|membership|from as little as|as little as [$£€]|fund(?:ing)? our|keep (?:us|our)|help us|chip in|tax[- ]deductible|sign up|annual gift|your support)\b/i;

/** What stands in quotation marks is somebody else's "we". */
const unquoted = (content: string) => content.replace(/[“"][^“”"]*(?:[”"]|$)/g, ' ');
const speaksOfItself = ({ content }: Block) => {
  const own = unquoted(content);
  return OURSELVES.test(own) && (TRADE.test(own) || APPEAL.test(own) || /^we\b/i.test(own));
};

/** An appeal for money at the end: the last blocks, back to where the outlet begins to speak of itself. */
function readerFunding(blocks: readonly Block[]): Stretch[] {
  const asks = blocks.filter(({ content, fromEnd }) => {
    const own = unquoted(content);
    return fromEnd >= -8 && content.length < 900 && APPEAL.test(own) && OURSELVES.test(own);
  });
  const last = asks.at(-1);
  if (!last) return [];
  let from = last.index;
  while (from > 1 && speaksOfItself(blocks[from - 1] as Block)) from -= 1;
  const own = blocks.slice(from, last.index + 1);
  if (!own.some(({ content }) => TRADE.test(unquoted(content)))) return [];
  const to = blocks.slice(last.index).findIndex((block) => block !== last && !speaksOfItself(block));
  return blocks.slice(from, to < 0 ? undefined : last.index + to);
}

/** A list of links to other pages: its heading and the short lines under it. */
function relatedLinks(blocks: readonly Block[]): Stretch[] {
  const found: Stretch[] = [];
  for (const block of blocks) {
    if (
      !/^(?:read (?:more|next|also)|related(?: (?:stories|articles|topics|content|links|coverage))?|more (?:on this story|from|stories)|see also|recommended(?: reading| for you)?|most (?:read|viewed|popular)|you may (?:also )?like|also read|trending(?: now)?|explore more|on the same topic)\s*:?$/i.test(
        block.content,
      )
    )
      continue;
    found.push(block);
    for (const next of blocks.slice(block.index + 1)) {
      if (next.content.length > 120 || /[.!?]["”’]?$/.test(next.content)) break;
      found.push(next);
    }
  }
  return found;
}

export const CLEAN_RULES: readonly CleanRule[] = [
  { name: 'repeated-headline', reason: 'repeated headline', find: repeatedHeadline },
  { name: 'reader-funding', reason: 'appeal for reader funding', find: readerFunding },
  { name: 'pull-quote', reason: 'pull quote', find: pullQuote },
  { name: 'related-links', reason: 'list of related links', find: relatedLinks },
  {
    name: 'read-more',
    reason: 'link to another article',
    find: matching(
      /^(?:[▶►→•*-]\s*)?(?:read (?:more|next|also|the full \w+)|see also|related|also read|watch|listen|go deeper|more on this|in pictures)\s*[:|–—-]\s*\S/i,
      220,
    ),
  },
  {
    name: 'newsletter',
    reason: 'newsletter or subscription notice',
    find: matching(
      /^(?:sign up|subscribe|get (?:the|our) .{0,60}(?:newsletter|inbox|alerts)|join (?:our|us on|the conversation)|follow us|download (?:the|our) .{0,30}app|already a subscriber|register (?:now|for free)|start your (?:free )?trial|this article is for subscribers|enter your email|stay informed|don['’]t miss)\b|\b(?:delivered (?:straight |directly )?to your inbox|in your inbox|unsubscribe at any time|privacy (?:policy|notice) (?:and|applies))\b/i,
      320,
    ),
  },
  {
    name: 'cookies',
    reason: 'cookie or privacy notice',
    find: matching(
      /\b(?:we|this (?:web)?site) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
      600,
    ),
  },
  {
    name: 'advertisement',
    reason: 'advertisement',
    find: matching(
      /^(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below(?: (?:this )?advertisement)?|article continues (?:below|after)(?: this)?(?: advertisement| ad)?|skip (?:past|to) .{0,60}|scroll to continue)\.?$/i,
      100,
    ),
  },
  {
    name: 'share-buttons',
    reason: 'share buttons',
    find: matching(
      /^(?:(?:share|tweet|email|e-mail|print|copy link|save|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|pinterest|comments?|\d+ comments?|share (?:this|on \w+)(?: (?:article|story|page))?)[\s|,•·/]*)+$/i,
      160,
    ),
  },
  {
    name: 'credit',
    reason: 'caption or credit',
    find: matching(
      /^(?:photo(?:graph)?s?|image|picture|video|illustration|graphic|credit|source|file photo|caption|photo credit|image credit|composite)s?\s*(?:by|:|©|\/)|\b(?:photograph|photo|image|picture|illustration|composite|file photo)\s*:\s*[^.]{2,80}$|(?:\/|\bvia\s)(?:AP|AFP|Reuters|EPA|Getty Images|Getty|Shutterstock|Rex|PA|Xinhua|TASS|Sipa|Zuma|Anadolu)(?: Images| Photo)?\)?\.?$|^(?:©|\(c\)|copyright\b)/i,
      420,
    ),
  },
  {
    name: 'byline',
    reason: 'byline',
    find: (blocks) =>
      blocks.filter(
        ({ content, index, fromEnd }) =>
          (index < 6 &&
            content.length < 140 &&
            /^by\s+(?:\p{Lu}[\p{L}.'’-]+\s*){2,}(?:(?:,|\band\b|\bin\b|\||–|-)\s*\p{Lu}?[\p{L}\s.,'’&|-]+)?$/iu.test(
              content,
            ) &&
            /^(?:By|BY)\s/.test(content)) ||
          (fromEnd >= -4 &&
            content.length < 400 &&
            /^[([]?(?:(?:additional |with |written |extra )?(?:reporting|writing|edited|editing|compiled|translated|produced)\b.{0,30}\bby\b)/i.test(
              content,
            )),
      ),
  },
  {
    name: 'timestamp',
    reason: 'date line of the page',
    find: matching(
      /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?\b.{0,80}|\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago))$/i,
      100,
    ),
  },
];
