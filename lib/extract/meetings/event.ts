/** One place of the text that speaks of a meeting, before places that speak of the same one are joined. */
import type { MeetingStatus, ParticipantRole } from '@/lib/ontology';

export interface Event {
  /** Indices of the sentences that say so. */
  readonly sentences: readonly number[];
  readonly rules: readonly string[];
  /** A journey or visit; else parties that meet. */
  readonly journey: boolean;
  /** Members of one body meet each other: "NATO ambassadors met". */
  readonly assembly: boolean;
  /** Indices of entities. */
  readonly participants: readonly number[];
  readonly roles: ReadonlyMap<number, ParticipantRole>;
  /** Null where a fragment, such as a headline, does not say. */
  readonly status: MeetingStatus | null;
  /** Indices of entities: a place, and the state that it lies in or that is visited. */
  readonly place: number | null;
  readonly countries: readonly number[];
  /** ISO code of the land, where the place or country tells it. */
  readonly land: string | null;
  readonly date: string | null;
  readonly recurring: boolean;
  readonly topics: readonly string[];
  /** It says with or between whom. */
  readonly sided: boolean;
  /** "the talks", "the two leaders discussed": speaks of one that was told before. */
  readonly anaphoric: boolean;
  /** "X also attended the meeting": comes to the one told last. */
  readonly joins: boolean;
  /** "Y refused", "also present were X and Y": says nothing without a meeting that was told before. */
  readonly leans: boolean;
  /** It is a noun that speaks of it, "the meeting was called off", not a verb. */
  readonly named: boolean;
  /** "another meeting", "an earlier visit": never joined to one told before. */
  readonly distinct: boolean;
  /** "a second meeting", "the next round": of the parties of the one told before, unless it names its own. */
  readonly again: boolean;
  /** Told in the present: part of what is planned where the text is about a plan. */
  readonly present: boolean;
}
