/** The shape of what is read out of one article: the contract between extraction, ingest and other people's tools. */
import { z } from 'zod';
import { ENTITY_KINDS } from './kinds';
import { ENTITY_LINK_TYPES } from './links';
import { MEETING_STATUSES, PARTICIPANT_ROLES } from './meetings';

/** ISO date that may be cut short to a month or a year: `2023-10-26`, `2023-10`, `2023`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'not YYYY, YYYY-MM or YYYY-MM-DD');

/** A stretch of the file's text: UTF-16 code units, `end` exclusive, `text === file.slice(start, end)`. */
export const span = z.object({ start: z.int().min(0), end: z.int().min(1), text: z.string().min(1) });

/** What may be known of an article beside its text. */
export const articleMeta = z.strictObject({
  title: z.string().trim().min(1).nullish(),
  publisher: z.string().trim().min(1).nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  published: z.iso.date().nullish(),
});

export const article = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z.iso.date().nullable(),
});

/** The names of the rules that made something; printed with `--explain`. */
const rules = z.array(z.string()).optional();

export const mention = span.extend({ rule: z.string().optional() });

export const entity = z.object({
  id: z.string(),
  type: z.enum(ENTITY_KINDS),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  mentions: z.array(mention).min(1),
  /** ISO 3166-1 alpha-2, for a state, and for a place whose country is known. */
  countryCode: z.string().length(2).nullish(),
});

export const meeting = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(MEETING_STATUSES),
  /** Entity ids. */
  participants: z.array(z.string()).min(1),
  /** What a participant was, where it was more than one of the parties: entity id to role. */
  participantRoles: z.record(z.string(), z.enum(PARTICIPANT_ROLES)),
  place: z.string().nullable(),
  country: z.string().nullable(),
  date: partialDate.nullable(),
  recurring: z.boolean(),
  topics: z.array(z.string()),
  evidence: z.array(span).min(1),
  rules,
});

export const link = z.object({
  source: z.string(),
  target: z.string(),
  type: z.enum(ENTITY_LINK_TYPES),
  evidence: z.array(span).min(1),
  rules,
});

export const ignored = z.object({ start: z.int().min(0), end: z.int().min(1), reason: z.string() });

/** One article, read. Sentences are those of the text that was not ignored, in order. */
export const extraction = z.object({
  article,
  entities: z.array(entity),
  meetings: z.array(meeting),
  links: z.array(link),
  ignored: z.array(ignored),
  sentences: z.array(span),
});

export type Span = z.infer<typeof span>;
export type ArticleMeta = z.infer<typeof articleMeta>;
export type ArticleHead = z.infer<typeof article>;
export type ExtractedEntity = z.infer<typeof entity>;
export type ExtractedMention = z.infer<typeof mention>;
export type ExtractedMeeting = z.infer<typeof meeting>;
export type ExtractedLink = z.infer<typeof link>;
export type Ignored = z.infer<typeof ignored>;
export type Extraction = z.infer<typeof extraction>;
