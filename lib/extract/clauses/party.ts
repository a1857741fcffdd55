/** What a party of a sentence is. */
import type { Beside, NounPhrase } from './noun-phrase';

/** A phrase beside a name that says what its bearer is: "X, the Y minister,". */
export interface Apposition {
  readonly from: number;
  readonly to: number;
  readonly beside: readonly Beside[];
}

export interface Party extends NounPhrase {
  /** Where it ends with its appositions and brackets; `to` is where its own words end. */
  readonly outer: number;
  readonly appositions: readonly Apposition[];
  /** `free`: may be a subject. `object`: stands right after a verb. Else the preposition before it. */
  readonly position: string;
}
