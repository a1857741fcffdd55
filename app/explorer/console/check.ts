/** Marks errors while a statement is being written: the database is asked to plan it, never to run it. */
import { useEffect, useState } from 'react';
import { ask, QueryError } from './ask';
import { EXPLAIN, type Failure, failureOf, useConsole, usedValues } from './state';

/** Half-written statements are not asked about: one waits until the writer pauses. */
const PAUSE_MS = 700;

/** What is wrong with the statement in the editor, where that has a place; null while nothing is known to be. */
export function useCheck(): Failure | null {
  const query = useConsole((state) => state.query);
  const idle = useConsole(({ running, failure }) => running === null && failure === null);
  const [found, setFound] = useState<Failure | null>(null);
  useEffect(() => {
    setFound(null);
    const { statement } = query;
    if (!idle || statement.trim() === '' || /^\s*(explain|profile)\b/i.test(statement)) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const sent = EXPLAIN + statement;
      try {
        await ask(sent, usedValues(query), controller.signal);
      } catch (error) {
        if (controller.signal.aborted || !(error instanceof QueryError)) return;
        const failure = failureOf(error, sent, statement);
        if (failure.place) setFound(failure);
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, idle]);
  return found;
}
