/** The way of a statement through all layers, from the text of a request to the pieces of its answer. */
import { availableParallelism } from 'node:os';
import { Execution, type Part } from './execution';
import { Known } from './known';
import { Lanes } from './lanes';
import type { Format } from './media';
import type { Failure } from './messages';
import { Pool } from './pool';
import { REFUSALS, Refusal, type RefusalCode } from './refusal';
import { readRequest } from './request';
import { checkStatement } from './statement';

/**
 * Neo4j most often runs on the same machine, and what is slow keeps a core of it busy: what is known as heavy may have
 * all but one of them, and no more may begin at once than find out soon whether they are slow.
 */
const CORES = Math.min(Math.max(availableParallelism(), 2), 6);
const LANES = {
  ...{ quick: 2 * CORES, slow: CORES, heavy: CORES - 1, waiting: 64, waitWithin: 8_000 },
  ...{ slowAfter: 300, atLeast: 1_000, heavyAfter: 2_000 },
};

/** How long a statement may be planned beyond its own time, in ms. */
const PLAN_WITHIN = 1_500;

const failure = (code: RefusalCode, message: string): Failure => ({ code, message, status: REFUSALS[code] });

const BUSY = failure(
  'Neo.TransientError.Request.NoThreadsAvailable',
  'Too many statements are running. Try again in a moment.',
);
const LATE = failure(
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'The statement took longer than it may, and was stopped.',
);
const GONE = failure('Neo.ClientError.Transaction.Terminated', 'The one who asked has gone.');

/** A statement as it came in. */
export interface Asked {
  /** The body of the request. */
  readonly body: string;
  readonly isTyped: boolean;
  readonly format: Format;
  /** Fires when the one who asked has gone. */
  readonly signal: AbortSignal;
}

/** A statement that was let in. */
export interface Running {
  readonly statement: string;
  next(): Promise<Part>;
  /** Nobody waits for the rest. */
  stop(): void;
}

export class Gate {
  private readonly lanes = new Lanes(LANES);
  private readonly pool = new Pool();
  private readonly known = new Known();

  /**
   * Lets a statement in, when its turn comes.
   * @throws Refusal where it is not let in; what fails later is a part of the answer
   */
  async open({ body, isTyped, format, signal }: Asked): Promise<Running> {
    const { job, parameters } = readRequest(body, isTyped);
    const { text, isExplained, shape } = checkStatement(job.statement);
    let execution: Execution | null = null;
    const ticket = await this.lanes.enter({ shape, putOut: () => execution?.stop(BUSY) }, signal);
    if (ticket === null) throw new Refusal(BUSY.code as RefusalCode, BUSY.message);
    const hasParameters = Object.keys(parameters).length > 0;
    const knownType = this.known.typeOf(text);
    const started = new Execution(
      this.pool.take(),
      { kind: 'run', job, body: hasParameters ? body : null, isTyped, isExplained, format, knownType },
      { within: job.timeout + PLAN_WITHIN, late: LATE },
      ticket,
    );
    execution = started;
    if (signal.aborted) started.stop(GONE);
    signal.addEventListener('abort', () => started.stop(GONE), { once: true });
    return {
      statement: text,
      next: async () => {
        const part = await started.next();
        if (part.kind === 'done' && knownType === null) this.known.add(text, part.outcome.queryType);
        return part;
      },
      stop: () => started.stop(GONE),
    };
  }

  /** Makes ready for the first statements. */
  warm(): void {
    this.pool.warm(LANES.quick);
  }

  /** Ends the threads that are idle. */
  close(): Promise<void> {
    return this.pool.close();
  }
}

const SHARED = Symbol.for('parley.gate');
const shared = globalThis as { [SHARED]?: Gate };

/** The gate of this process, one however many bundles import this file. */
export function gate(): Gate {
  shared[SHARED] ??= new Gate();
  return shared[SHARED];
}
