/** The statements that were run, newest first, and those that were kept under a name. Survive a reload as JSON. */
import { z } from 'zod';

const querySchema = z.object({
  statement: z.string(),
  parameters: z.record(z.string(), z.string()).default({}),
});
const runSchema = querySchema.extend({ at: z.string(), rows: z.number().nullable() });
const savedSchema = querySchema.extend({ name: z.string().min(1) });
const bookSchema = z.object({ runs: z.array(runSchema), saved: z.array(savedSchema) });

/** A statement with its parameters as they were typed. */
export type ConsoleQuery = z.infer<typeof querySchema>;
export type Run = z.infer<typeof runSchema>;
export type SavedQuery = z.infer<typeof savedSchema>;
export type QueryBook = z.infer<typeof bookSchema>;

export const EMPTY_BOOK: QueryBook = { runs: [], saved: [] };

/** How many statements are remembered. */
export const MOST_RUNS = 100;

/** Remembers a run; the same statement with the same parameters stands only once, where it was run last. */
export function recordRun(book: QueryBook, run: Run): QueryBook {
  const others = book.runs.filter((each) => !isSame(each, run));
  return { ...book, runs: [run, ...others].slice(0, MOST_RUNS) };
}

/** Keeps a query under a name, over one that had it. */
export function saveQuery(book: QueryBook, query: SavedQuery): QueryBook {
  const others = book.saved.filter(({ name }) => name !== query.name);
  return { ...book, saved: [...others, query].sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

export function removeQuery(book: QueryBook, name: string): QueryBook {
  return { ...book, saved: book.saved.filter((each) => each.name !== name) };
}

export function forgetRuns(book: QueryBook): QueryBook {
  return { ...book, runs: [] };
}

function isSame(a: ConsoleQuery, b: ConsoleQuery): boolean {
  return (
    a.statement.trim() === b.statement.trim() && JSON.stringify(a.parameters) === JSON.stringify(b.parameters)
  );
}

/** What was remembered; what cannot be made sense of is an empty book. */
export function readBook(text: string | null): QueryBook {
  if (text === null) return EMPTY_BOOK;
  try {
    return bookSchema.safeParse(JSON.parse(text)).data ?? EMPTY_BOOK;
  } catch {
    return EMPTY_BOOK;
  }
}
