/** What the console knows: the query that is being written, its answer, and what was asked before. */
import { create } from 'zustand';
import { errorPlace, errorText, type Place } from '@/lib/view/console/error-place';
import { type ConsoleQuery, type QueryBook, recordRun } from '@/lib/view/console/history';
import { parameterNames } from '@/lib/view/console/mask';
import { type Note, notesOf } from '@/lib/view/console/notes';
import { parameterValues } from '@/lib/view/console/parameters';
import { counted } from '@/lib/view/text';
import { announce } from '../state/store';
import { type Asked, ask, QueryError } from './ask';
import { keepBook, loadBook } from './storage';

export const CONSOLE_PAGES = ['query', 'questions', 'history', 'schema'] as const;
export type ConsolePage = (typeof CONSOLE_PAGES)[number];

export interface Failure {
  readonly code: string;
  readonly message: string;
  /** Where in the statement; null where that is not told. */
  readonly place: Place | null;
}

export interface Outcome extends Asked {
  readonly notes: readonly Note[];
}

interface ConsoleState {
  readonly page: ConsolePage;
  readonly query: ConsoleQuery;
  readonly running: AbortController | null;
  readonly outcome: Outcome | null;
  readonly failure: Failure | null;
  readonly book: QueryBook;
}

const FIRST: ConsoleQuery = {
  statement: "MATCH (who:Entity)-[r:ATTENDED]->(m:Meeting {status: 'held'})\nRETURN who, r, m\nLIMIT 50",
  parameters: {},
};

export const useConsole = create<ConsoleState>()(() => ({
  page: 'query',
  query: FIRST,
  running: null,
  outcome: null,
  failure: null,
  book: loadBook(),
}));

const { getState: get, setState: set } = useConsole;

export function showPage(page: ConsolePage): void {
  set({ page });
}

export function writeStatement(statement: string): void {
  set(({ query }) => ({ query: { ...query, statement }, failure: null }));
}

export function writeParameter(name: string, text: string): void {
  set(({ query }) => ({ query: { ...query, parameters: { ...query.parameters, [name]: text } } }));
}

/** Puts a query into the editor, to be read before it is run. */
export function chooseQuery(query: ConsoleQuery): void {
  const { statement, parameters } = query;
  set({ query: { statement, parameters }, page: 'query', failure: null });
}

export function changeBook(change: (book: QueryBook) => QueryBook): void {
  set(({ book }) => ({ book: change(book) }));
  keepBook(get().book);
}

export const EXPLAIN = 'EXPLAIN ';

/** Runs what stands in the editor; what is still running is cancelled. */
export async function run(explain = false): Promise<void> {
  const { query, running } = get();
  if (query.statement.trim() === '') return;
  running?.abort();
  const sent =
    explain && !/^\s*explain\b/i.test(query.statement) ? EXPLAIN + query.statement : query.statement;
  const controller = new AbortController();
  const used = usedParameters(query);
  set({ running: controller, failure: null });
  announce('Running…');
  try {
    const asked = await ask(sent, usedValues(query), controller.signal);
    const rows = asked.answer.data.values.length;
    const notes = notesOf(asked.answer, query.statement, sent.length - query.statement.length);
    set({ outcome: { ...asked, notes } });
    changeBook((book) =>
      recordRun(book, {
        statement: query.statement,
        parameters: used,
        at: new Date().toISOString(),
        rows: explain ? null : rows,
      }),
    );
    announce(asked.answer.queryPlan ? 'The plan is shown.' : `${counted(rows, 'row')}.`);
  } catch (error) {
    if (controller.signal.aborted) return;
    const failure = failureOf(error, sent, query.statement);
    set({ failure, outcome: null });
    announce(`The query failed. ${failure.message}`);
  } finally {
    if (get().running === controller) set({ running: null });
  }
}

export function cancel(): void {
  const { running } = get();
  if (!running) return;
  running.abort();
  set({ running: null });
  announce('Cancelled.');
}

/** The texts of those parameters that the statement names. */
function usedParameters({ statement, parameters }: ConsoleQuery): Record<string, string> {
  return Object.fromEntries(parameterNames(statement).map((name) => [name, parameters[name] ?? '']));
}

/** The values of those parameters. @throws Error when one is not written as JSON or text can be */
export function usedValues(query: ConsoleQuery): Readonly<Record<string, unknown>> {
  const used = usedParameters(query);
  return parameterValues(Object.keys(used), used);
}

/** What failed, with its place in the statement as it is written. `sent` may begin with more. */
export function failureOf(error: unknown, sent: string, statement: string): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const shift = sent.length - statement.length;
  const place = errorPlace(message, sent);
  return {
    code: error instanceof QueryError ? error.code : '',
    message: errorText(message),
    place: place && { from: Math.max(0, place.from - shift), to: Math.max(1, place.to - shift) },
  };
}
