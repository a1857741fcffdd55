/** Keeps count of the tokens that a run uses, and stops it before it uses more than it may. */

/** The limit would be passed; nothing was sent. */
export class SpendingLimit extends Error {}

/** Tokens that the answer to one part may take. */
export const ANSWER_TOKENS = 4_000;

/** Fewer characters to a token than any common model has for English, so that the estimate errs on the safe side. */
const CHARACTERS_PER_TOKEN = 3;

export class Budget {
  #used = 0;
  #reserved = 0;

  constructor(readonly limit: number) {}

  /** Tokens used so far, as the endpoint counts them (estimated where it does not say). */
  get used(): number {
    return this.#used;
  }

  /**
   * Sets tokens aside for a call with this many characters.
   * @returns what settles it: call it with the tokens used, or with none to go by the estimate
   * @throws SpendingLimit
   */
  reserve(characters: number): (used?: number) => void {
    const most = Math.ceil(characters / CHARACTERS_PER_TOKEN) + ANSWER_TOKENS;
    if (this.#used + this.#reserved + most > this.limit)
      throw new SpendingLimit(
        `the spending limit of ${this.limit} tokens does not allow another part (${this.#used} used); raise LLM_TOKEN_LIMIT to go on`,
      );
    this.#reserved += most;
    return (used = most) => {
      this.#reserved -= most;
      this.#used += used;
    };
  }
}
