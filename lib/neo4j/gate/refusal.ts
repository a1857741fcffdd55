/** Why a statement is not run, in the shape of Neo4j's errors: a code of its kind, a message, the status that goes with it. */

/** Codes that the gate itself gives, with their HTTP status. They are Neo4j's own wherever it has one that fits. */
export const REFUSALS = {
  /** The request is wrong before Cypher comes into it. */
  'Neo.ClientError.Request.Invalid': 400,
  /** Asked for what only writing could do. */
  'Neo.ClientError.Statement.AccessMode': 400,
  /** More nested, or longer, than is answered here. */
  'Neo.ClientError.Statement.TooComplex': 400,
  /** Reads, but what nobody should: files, the network, users, settings, others' transactions. */
  'Neo.ClientError.Security.Forbidden': 403,
  'Neo.ClientError.Database.DatabaseNotFound': 404,
  /** Stopped: at its time, or by the one who asked. */
  'Neo.ClientError.Transaction.TransactionTimedOut': 408,
  'Neo.ClientError.Transaction.Terminated': 408,
  /** One record alone is more than is answered here. */
  'Neo.ClientError.General.RecordTooLarge': 400,
  /** Too many statements at once. */
  'Neo.TransientError.Request.NoThreadsAvailable': 429,
  'Neo.TransientError.General.DatabaseUnavailable': 503,
  'Neo.DatabaseError.General.UnknownError': 500,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** Where it differs from what goes with the code: a media type that is not taken, for one. */
    readonly status: number = REFUSALS[code],
  ) {
    super(message);
  }
}
