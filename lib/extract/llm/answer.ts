/**
 * What a language model is asked to answer: the contract's own shape, less the offsets. A model cannot count
 * characters, so it quotes, and every quotation is looked up in the text (see `verify.ts`).
 */
import { z } from 'zod';
import { entity, link, meeting } from '@/lib/ontology';

const quotation = z.object({ text: z.string().min(1) });

const answeredEntity = entity
  .pick({ id: true, type: true, name: true, aliases: true, roles: true })
  .extend({ mentions: z.array(quotation) });
const answeredMeeting = meeting
  .pick({
    status: true,
    participants: true,
    place: true,
    country: true,
    date: true,
    recurring: true,
    topics: true,
  })
  .extend({ evidence: z.array(quotation).min(1) });
const answeredLink = link
  .pick({ source: true, target: true, type: true })
  .extend({ evidence: z.array(quotation).min(1) });

const answerShape = z.object({
  entities: z.array(answeredEntity),
  meetings: z.array(answeredMeeting),
  links: z.array(answeredLink),
});

export type Answer = z.infer<typeof answerShape>;
export type AnsweredEntity = z.infer<typeof answeredEntity>;
export type AnsweredMeeting = z.infer<typeof answeredMeeting>;
export type AnsweredLink = z.infer<typeof answeredLink>;

/** Something that a model answered and that was left out, with why. */
export interface Dropped {
  readonly what:
    | 'entity'
    | 'mention'
    | 'role'
    | 'meeting'
    | 'link'
    | 'evidence'
    | 'participant'
    | 'place'
    | 'date'
    | 'topic';
  readonly why: string;
  /** What was dropped, cut to 120 characters. */
  readonly text: string;
}

/** A record of something dropped; whatever its length, only its beginning is kept. */
export function dropped(what: Dropped['what'], why: string, text: unknown): Dropped {
  const said = typeof text === 'string' ? text : (JSON.stringify(text) ?? String(text));
  return { what, why, text: said.slice(0, 120) };
}

/** JSON Schema of the answer, for endpoints that hold a model to one (`response_format: json_schema`). */
export const answerJsonSchema = z.toJSONSchema(answerShape) as Record<string, unknown>;

/** A model's answer is no JSON object of the right outline; asking again may help. */
export class MalformedAnswer extends Error {}

/**
 * Reads a model's answer. Items that do not fit the shape are dropped one by one; the rest stands.
 * @throws MalformedAnswer when it is not a JSON object, for instance because it was cut off
 */
export function parseAnswer(text: string): { answer: Answer; dropped: Dropped[] } {
  const lost: Dropped[] = [];
  const outline = z
    .object({ entities: z.array(z.unknown()), meetings: z.array(z.unknown()), links: z.array(z.unknown()) })
    .partial()
    .safeParse(parseJson(text));
  if (!outline.success)
    throw new MalformedAnswer('the answer is not an object with lists of entities, meetings and links');
  const keep = <T>(what: Dropped['what'], shape: z.ZodType<T>, items: unknown[] = []): T[] =>
    items.flatMap((item) => {
      const read = shape.safeParse(item);
      if (!read.success)
        lost.push(dropped(what, `not of the asked shape: ${read.error.issues[0]?.message}`, item));
      return read.success ? [read.data] : [];
    });
  const answer = {
    entities: keep('entity', answeredEntity, outline.data.entities),
    meetings: keep('meeting', answeredMeeting, outline.data.meetings),
    links: keep('link', answeredLink, outline.data.links),
  };
  return { answer, dropped: lost };
}

/** JSON, bare or in the code fence that many models put around it. */
function parseJson(text: string): unknown {
  const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(text);
  try {
    return JSON.parse(fenced?.[1] ?? text);
  } catch {
    throw new MalformedAnswer('the answer is not JSON');
  }
}
