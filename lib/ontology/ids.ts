/**
 * Stable ids, made from what a thing is called and never from where it is stored. Two articles speak of the same thing
 * exactly when they arrive at the same id: this file is the whole rule, so that a better one can replace it.
 *
 * - A state is one by its canonical name in the gazetteer (one to one with its ISO code).
 * - A place is one by its name; where the text puts a namesake elsewhere, by name and country.
 * - An organisation is one by its full name.
 * - A person is one by the full name of two tokens or more. A lone surname never joins two articles.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EntityKind } from './kinds';

/** Letters that Unicode does not decompose, as they are commonly written without their accents. */
// biome-ignore format: a table
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n',
};

/** A name as most are, of which only the case can differ. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Without letters that Unicode has to be asked about. */
const ASCII = /^[ -~\n]*$/;

/**
 * A name as it is compared: lower case, no accents, no apostrophes within words, one space between words.
 * @example foldName("Ghālib al-Ḥasan’s") // 'ghalib al hasans'
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  if (ASCII.test(name))
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[’‘'`ʿʾʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `foldName` with hyphens for spaces; what has no letter or digit becomes a short hash of itself. */
export function slug(name: string): string {
  return foldName(name).replaceAll(' ', '-') || shortHash(name);
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

const shortHash = (text: string) => hashText(text).slice(0, 10);

/** What tells one entity from its namesakes. */
export interface Identity {
  kind: EntityKind;
  /** The fullest name that the article gives. */
  name: string;
  /** The article in which it stands; only a person of a single name needs it. */
  articleId: string;
  /** For a place that is not the one best known by its name: the country that the text gives, by name. */
  within?: string | undefined;
}

/**
 * The id of an entity, the same in every article that gives its full name.
 * @example entityId({ kind: 'person', name: 'Mousa Abu Marzook', articleId }) // 'person:mousa-abu-marzook'
 * @example entityId({ kind: 'person', name: 'Marzook', articleId }) // 'person:marzook@0a1b2c3d4e'
 */
export function entityId({ kind, name, articleId, within }: Identity): string {
  const key = slug(name);
  if (kind === 'person' && !key.includes('-')) return `person:${key}@${shortHash(articleId)}`;
  return within ? `${kind}:${key}--${slug(within)}` : `${kind}:${key}`;
}

/** What tells one article from another. */
export interface ArticleIdentity {
  text: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
}

/**
 * The id of an article: by its address, else by publisher and title, else by its text. An article that was corrected
 * keeps its id as long as its address (or publisher and title) stays.
 * @example 'article:hamas-delegation-travels-to-moscow-0a1b2c3d4e'
 */
export function articleId({ text, title, publisher, url }: ArticleIdentity): string {
  const named = title && publisher ? `${foldName(publisher)}\n${foldName(title)}` : null;
  const words = slug(title ?? text.slice(0, 200))
    .split('-')
    .slice(0, 6)
    .join('-');
  return `article:${words.slice(0, 60)}-${shortHash(url ?? named ?? text)}`;
}

/** The id of the sentence with this index (0-based, in the order of the text) in an article. */
export function sentenceId(article: string, index: number): string {
  return `${article}#${index}`;
}

/** The article that a sentence id belongs to. */
export function articleOfSentence(id: string): string {
  return id.slice(0, id.lastIndexOf('#'));
}

/** What tells one meeting from another. */
export interface MeetingIdentity {
  articleId: string;
  participants: readonly string[];
  place: string | null;
  country: string | null;
  date: string | null;
  status: string;
  recurring: boolean;
  /** Index of its first sentence of evidence. */
  sentence: number;
}

/**
 * The id of a meeting. Articles agree on it when they name the same participants, place and day; what is known less
 * precisely than that stays with its article, for two visits to one city in a year are not one meeting.
 */
export function meetingId(meeting: MeetingIdentity): string {
  const { articleId, participants, place, country, date, status, recurring, sentence } = meeting;
  const who = [...participants].sort().join('\n');
  const where = place ?? country;
  const shared = date?.length === 10 && where && !recurring && status === 'held';
  return `meeting:${shortHash(shared ? [who, where, date].join('\n') : [articleId, sentence, status, who, where, date].join('\n'))}`;
}
