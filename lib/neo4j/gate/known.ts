/**
 * Statements whose plans were found good, so that they are not planned twice. What a plan may do depends on the text
 * alone, as long as the server and its plug-ins stay the same; so a verdict is kept for some minutes, no longer.
 */

export interface KnownLimits {
  readonly statements: number;
  /** Longer ones are looked at every time: what is kept stays small. */
  readonly characters: number;
  /** For how long a verdict counts, in ms. */
  readonly keptFor: number;
}

const LIMITS: KnownLimits = { statements: 1_000, characters: 4_096, keptFor: 600_000 };

interface Verdict {
  readonly queryType: string;
  readonly until: number;
}

export class Known {
  /** In the order of their last use. */
  private readonly verdicts = new Map<string, Verdict>();

  constructor(
    private readonly limits: KnownLimits = LIMITS,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The type of a statement that was found good; null where its plan must be looked at. */
  typeOf(text: string): string | null {
    const verdict = this.verdicts.get(text);
    if (!verdict) return null;
    this.verdicts.delete(text);
    if (verdict.until <= this.now()) return null;
    this.verdicts.set(text, verdict);
    return verdict.queryType;
  }

  /** Keeps a verdict from when it was made: using it does not make it younger. */
  add(text: string, queryType: string): void {
    if (text.length > this.limits.characters || this.verdicts.has(text)) return;
    this.verdicts.set(text, { queryType, until: this.now() + this.limits.keptFor });
    const [oldest] = this.verdicts.keys();
    if (this.verdicts.size > this.limits.statements && oldest !== undefined) this.verdicts.delete(oldest);
  }
}
