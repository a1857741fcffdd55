/**
 * Made-up news: any number of articles, each always the same for its seed and number, with the graph that they state
 * known. Names recur as in real news, a few very often and most hardly ever.
 */
import { chance } from '../seeded';
import { type Day, FILLERS, TEMPLATES, type TrueLink, type TrueMeeting } from './facts';
import { cast } from './world';

export interface MadeUpArticle {
  /** The file that it would stand in, without its folder. */
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  /** `2024-05-17`. */
  readonly published: string;
  readonly text: string;
  /** What the article says, in the order in which it says it. */
  readonly links: readonly TrueLink[];
  readonly meetings: readonly TrueMeeting[];
}

export interface ArticleOptions {
  readonly seed?: number;
  /** How many statements; the default is 4 to 8, as in an article of some 2,500 characters. */
  readonly facts?: number;
}

const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
const PUBLISHERS = ['The Harbour Courier', 'Northern Wire', 'The Daily Ledger', 'Continental Post'];
const FILLERS_PER_FACT = 3;
const SENTENCES_PER_PARAGRAPH = 4;

const two = (number: number) => String(number).padStart(2, '0');

function dayOf(year: number, month: number, day: number): Day {
  return {
    iso: `${year}-${two(month)}-${two(day)}`,
    spelled: `${day} ${MONTHS[month - 1]} ${year}`,
  };
}

/** @example madeUpArticle(3, { seed: 7 }).meetings[0]?.status // 'held' */
export function madeUpArticle(number: number, { seed = 1, facts }: ArticleOptions = {}): MadeUpArticle {
  const choose = chance(seed * 1_000_003 + number);
  const people = cast(choose, choose.between(3, 5));
  const [year, month] = [choose.between(2015, 2025), choose.between(1, 12)];
  const days = { before: choose.between(1, 9), published: 14, after: choose.between(20, 28) };
  const said = Array.from({ length: facts ?? choose.between(4, 8) }, (_, index) => {
    const a = people[index % people.length]!;
    const b = people[(index + 1) % people.length]!;
    const template = choose.of(TEMPLATES);
    const scene = { a, b, choose, day: dayOf(year, month, days.before) };
    const fact = template(scene);
    const isAhead = fact.meetings?.some(({ status }) => status === 'planned');
    return isAhead ? template({ ...scene, day: dayOf(year, month, days.after) }) : fact;
  });
  const sentences = said.flatMap(({ sentence }) => [
    sentence,
    ...Array.from({ length: FILLERS_PER_FACT }, () =>
      choose
        .of(FILLERS)
        .replace('{surname}', people[0]!.surname)
        .replace('{organisation}', people[0]!.organisation.name),
    ),
  ]);
  const opening = `${people[0]!.name} was in the news again.`;
  return {
    file: `article-${String(number).padStart(7, '0')}.txt`,
    title: `${people[0]!.name} and ${people[1]!.name}: report ${number}`,
    publisher: PUBLISHERS[number % PUBLISHERS.length]!,
    published: dayOf(year, month, days.published).iso,
    text: paragraphs([opening, ...sentences]),
    links: said.flatMap(({ links = [] }) => links),
    meetings: said.flatMap(({ meetings = [] }) => meetings),
  };
}

function paragraphs(sentences: readonly string[]): string {
  const groups: string[] = [];
  for (let from = 0; from < sentences.length; from += SENTENCES_PER_PARAGRAPH)
    groups.push(sentences.slice(from, from + SENTENCES_PER_PARAGRAPH).join(' '));
  return `${groups.join('\n\n')}\n`;
}
