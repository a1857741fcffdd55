/** Texts with gold annotation: their shape, and reading a folder of them (`NAME.txt` beside `NAME.json`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ENTITY_KINDS, MEETING_STATUSES } from '@/lib/ontology';

const stretch = z.object({ start: z.int(), end: z.int(), optional: z.boolean().optional() });
const ids = z.array(z.string());
const answers = z.array(z.string().nullable()).default([]);

/**
 * One text's gold. `optional`: neither needed nor wrong. The lists beside a field (`placeOk`, `altTypes`…) give other
 * right answers; null among them means that leaving it out is right.
 */
const gold = z.object({
  doc: z.string(),
  article: z.object({ published: z.string().nullish() }).partial().optional(),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(ENTITY_KINDS),
      altTypes: z.array(z.enum(ENTITY_KINDS)).default([]),
      optional: z.boolean().default(false),
      mentions: z.array(stretch),
    }),
  ),
  meetings: z.array(
    z.object({
      id: z.string(),
      status: z.enum(MEETING_STATUSES),
      statusOk: z.array(z.enum(MEETING_STATUSES)).default([]),
      participants: ids,
      participantsOptional: ids.default([]),
      participantAlts: z.record(z.string(), ids).default({}),
      place: z.string().nullish(),
      placeOk: answers,
      date: z.string().nullish(),
      dateOk: answers,
      optional: z.boolean().default(false),
      dupOk: z.boolean().default(false),
      evidence: z.array(stretch),
    }),
  ),
  links: z.array(
    z.object({
      source: z.string(),
      target: z.string(),
      altTargets: ids.default([]),
      optional: z.boolean().default(false),
    }),
  ),
});

export type Gold = z.infer<typeof gold>;
export interface GoldText {
  readonly file: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The texts of a folder with their gold, by name. */
export function readGold(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = join(folder, name.replace(/\.json$/, '.txt'));
      return {
        file,
        text: readFileSync(file, 'utf8'),
        gold: gold.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      };
    });
}
