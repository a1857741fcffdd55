/**
 * What the stages of extraction hand on: one document, read a little further by each. A stage is a pure function from
 * the document so far to what it adds. All offsets are UTF-16 code units into `text`, exactly as the file was read.
 */

import type { ArticleHead, EntityKind, ExtractedLink, ExtractedMeeting, Ignored } from '@/lib/ontology';
import type { Form } from './sentences/form';

/** A stretch of `text`; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A word, number or punctuation mark of a sentence. Hyphens and possessive endings are tokens of their own
 * ("Ki" "-" "moon", "Iraq" "'s"); abbreviations keep their full stops ("U.S.", "Gen.").
 */
export interface Token extends Stretch {
  readonly text: string;
  /** `text` in lower case, curly quotes straightened. */
  readonly lower: string;
  /** `lower` without accents and apostrophes: what gazetteers are asked for. */
  readonly key: string;
  /** What it looks like, as bits; see sentences/shape.ts. */
  readonly shape: number;
  /** Its text as a word of any article, with what was found out about it before. */
  readonly form: Form;
}

/** A sentence of the text that is read, that is, of none that is ignored. */
export interface Sentence extends Stretch {
  /** 0-based, in the order of the text. */
  readonly index: number;
  /** 0-based; sentences of one paragraph share it. */
  readonly paragraph: number;
  /** Part of the headline or the standfirst rather than of the body. */
  readonly headline: boolean;
  readonly tokens: readonly Token[];
}

/** A place in the text where an entity is named. */
export interface Mention extends Stretch {
  readonly kind: EntityKind;
  /** Index of its sentence in `sentences`. */
  readonly sentence: number;
  /** Index in `entities` of the one that it names; -1 before `resolve`. */
  readonly entity: number;
  /** The rule that found it; see `--explain`. */
  readonly rule: string;
  /** The canonical name, where a gazetteer or an acronym's expansion gives one. */
  readonly canonical?: string | undefined;
  /** A nationality or other adjective ("Russian") that stands for its state: read by link rules, printed by none. */
  readonly adjective?: boolean | undefined;
}

/** A place in the text that points at entities without naming them: "he", "the minister", "the two men". */
export interface Reference extends Stretch {
  readonly sentence: number;
  /** Indices in `entities`. */
  readonly entities: readonly number[];
  readonly rule: string;
}

/** An entity of this document, with all its names. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest or canonical name. */
  readonly name: string;
  /** Other names that the text uses. */
  readonly aliases: readonly string[];
  /** Roles as the text words them: "Russian deputy foreign minister". */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2 of a state, or of the country that a place or a state's organisation belongs to. */
  readonly country?: string | undefined;
  /** For a place that is a namesake of a better known one: the country that the text gives, by name. */
  readonly within?: string | undefined;
}

/** A phrase that says when. */
export interface DatePhrase extends Stretch {
  readonly sentence: number;
  /** `2023-10-26`, `2023-10` or `2023`; null for what gives no date, such as "regularly" or "recently". */
  readonly value: string | null;
  /** `point`: then. `since`: from then on. `until`: up to then. `repeat`: again and again. `vague`: at no known time. */
  readonly sense: 'point' | 'since' | 'until' | 'repeat' | 'vague';
  readonly rule: string;
}

/** The document as far as it has been read. Each field says which stage fills it. */
export interface Document {
  readonly text: string;
  readonly article: ArticleHead;
  /** clean */
  readonly ignored: readonly Ignored[];
  /** sentences */
  readonly sentences: readonly Sentence[];
  /** mentions; `entity` by resolve */
  readonly mentions: readonly Mention[];
  /** resolve */
  readonly entities: readonly Entity[];
  /** resolve */
  readonly references: readonly Reference[];
  /** dates */
  readonly dates: readonly DatePhrase[];
  /** meetings */
  readonly meetings: readonly ExtractedMeeting[];
  /** links */
  readonly links: readonly ExtractedLink[];
}

/** One step of the pipeline. */
export interface Stage {
  readonly name: string;
  /** @param disabled names of rules to leave out, for the ablation table */
  readonly run: (document: Document, disabled: ReadonlySet<string>) => Partial<Document>;
}
