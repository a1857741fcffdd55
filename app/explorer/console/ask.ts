/** Asks the Cypher route, and reads its answer number by number as it was sent. */
import { type Answer, parseAnswer } from '@/lib/view/console/answer';

/** A statement that was refused or failed, in the database's own words. */
export class QueryError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'QueryError';
  }
}

export interface Asked {
  readonly answer: Answer;
  /** From sending to having read, in ms. */
  readonly elapsed: number;
}

/**
 * @throws QueryError when the statement is not answered
 * @throws DOMException AbortError when it is cancelled
 */
export async function ask(
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
  signal: AbortSignal | null = null,
): Promise<Asked> {
  const started = performance.now();
  const text = await send({ statement, parameters }, signal);
  try {
    return { answer: parseAnswer(text), elapsed: performance.now() - started };
  } catch {
    throw new QueryError('Parley.Answer', 'The server’s answer could not be read.');
  }
}

async function send(body: unknown, signal: AbortSignal | null): Promise<string> {
  let response: Response;
  try {
    response = await fetch('/api/cypher', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new QueryError('Parley.Away', 'Parley’s server does not answer.');
  }
  const text = await response.text();
  const error = errorOf(text);
  if (error) throw error;
  if (!response.ok) throw new QueryError('Parley.Status', `The server answered ${response.status}.`);
  return text;
}

/** Errors may come with any status: a statement can fail when a part of its rows has been sent. */
function errorOf(text: string): QueryError | null {
  if (!text.includes('"errors"')) return null;
  try {
    const { errors } = JSON.parse(text) as { errors?: { code?: string; message?: string }[] };
    const [first] = errors ?? [];
    return first ? new QueryError(first.code ?? '', first.message ?? 'The statement failed.') : null;
  } catch {
    return null;
  }
}
