/** What the server and the workers that run statements say to each other. Only what can be cloned between threads. */
import type { Format } from './media';
import type { Job } from './request';

/** A statement to be run. */
export interface RunMessage {
  readonly kind: 'run';
  readonly job: Job;
  /**
   * The body of the request where it has parameters, else null. The worker reads them out of it: values of the driver
   * can't be passed between threads.
   */
  readonly body: string | null;
  readonly isTyped: boolean;
  readonly isExplained: boolean;
  readonly format: Format;
  /** The type of a statement whose plan was found good before, else null: then its plan is looked at first. */
  readonly knownType: string | null;
}

/** Stop what is running; or go on, for a piece that was sent has been taken. */
export type ToWorker = RunMessage | { readonly kind: 'cancel' } | { readonly kind: 'taken' };

/** What went wrong, as it is told to the one who asked. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** How it went, for the log and for the next time. */
export interface Outcome {
  readonly rows: number;
  readonly truncated: boolean;
  readonly queryType: string;
}

export type FromWorker =
  /** It is ready to run. Said once: a thread that is new needs a while until then. */
  | { readonly kind: 'ready' }
  /** A piece of the answer's body, in UTF-8. */
  | { readonly kind: 'piece'; readonly piece: Uint8Array }
  /** All went well; with the last piece, for a message between threads takes about as long as Neo4j's answer. */
  | { readonly kind: 'done'; readonly piece: Uint8Array; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly rows: number };

/** The status with which a worker exits when one record takes more memory than it may. */
export const MEMORY_EXIT = 77;
