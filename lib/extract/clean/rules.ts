/** What of a page is not the article: one rule a line. A rule looks at one block, or at all of them. */
import type { Stretch } from '../document';
import { readerFunding } from './appeal';
import type { Block } from './block';
import { pullQuote, repeatedHeadline } from './repetition';

export interface CleanRule {
  readonly name: string;
  /** What `ignored` says of the stretch. */
  readonly reason: string;
  /** The blocks, or parts of them, that are no part of the article. */
  readonly find: (blocks: readonly Block[], text: string) => Stretch[];
}

const matching = (test: RegExp, longest: number) => (blocks: readonly Block[]) =>
  blocks.filter(({ content }) => content.length <= longest && test.test(content));

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

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const CITY = "\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+){0,3}";
const LOUD_CITY = "\\p{Lu}[\\p{Lu}.’'-]{2,}(?:\\s\\p{Lu}[\\p{Lu}.’'-]+){0,3}";
const AGENCY = '\\([A-Z][A-Za-z.]+(?:[ -][A-Z][A-Za-z]+)?\\)';

/**
 * "WASHINGTON, July 5 (Reuters) –" at the head of a paragraph. A city alone must be in capitals; with a date or an
 * agency after it, it need not be. The city is read, as the place that it is; what follows it is not.
 */
const DATELINE = new RegExp(
  `^(${CITY}(?:,\\s${CITY})?(?=,?\\s(?:${DATE}|${AGENCY})\\s*[-–—(])|${LOUD_CITY}(?:,\\s${CITY})?)(?:,?\\s(?:${DATE}\\s*${AGENCY}|${DATE}|${AGENCY}))?\\s*[-–—]{1,2}\\s+`,
  'u',
);

/** The date, agency and dash of datelines in the first paragraphs. */
const datelines = (blocks: readonly Block[]): Stretch[] =>
  blocks.slice(0, 12).flatMap(({ start, content }) => {
    const line = DATELINE.exec(content);
    return line ? [{ start: start + (line[1] as string).length, end: start + line[0].length }] : [];
  });

export const CLEAN_RULES: readonly CleanRule[] = [
  { name: 'repeated-headline', reason: 'repeated headline', find: repeatedHeadline },
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
            /^(?:By|BY)\s+(?:\p{Lu}[\p{L}.'’-]+\s*){2,}(?:(?:,|\band\b|\bin\b|\||–|-)\s*\p{Lu}?[\p{L}\s.,'’&|-]+)?$/u.test(
              content,
            )) ||
          (fromEnd >= -4 &&
            content.length < 400 &&
            /^[([]?(?:(?:additional |with |written |extra )?(?:reporting|writing|edited|editing|compiled|translated|produced)\b.{0,30}\bby\b)/i.test(
              content,
            )),
      ),
  },
  {
    name: 'dateline',
    reason: 'dateline',
    find: datelines,
  },
  {
    name: 'timestamp',
    reason: 'date line of the page',
    find: matching(
      /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?\b.{0,80}|\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago))$/i,
      100,
    ),
  },
  { name: 'reader-funding', reason: 'appeal for reader funding', find: readerFunding },
];
