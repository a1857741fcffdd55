/** The analyst's view as plain, serialisable data: what was added and why, what is hidden, pinned, filtered, and where all stands. */

import type { NodeKind } from '@/lib/ontology/kinds';
import type { LinkType } from '@/lib/ontology/links';
import type { MeetingStatus } from '@/lib/ontology/meetings';

/** A position in the view's own space; the opening view lies within about ±500 of 0, 0. One decimal, y upwards. */
export type Point = readonly [x: number, y: number];
export type Positions = Readonly<Record<string, Point>>;

/** What put nodes into the view. */
export const ADDITION_REASONS = [
  'opening',
  'search',
  'expansion',
  'path',
  'article',
  'query',
  'link',
] as const;
export type AdditionReason = (typeof ADDITION_REASONS)[number];

/**
 * One act of adding. A node is in the view as long as some addition holds it, so taking one back takes back exactly
 * what it alone brought.
 */
export interface Addition {
  readonly reason: AdditionReason;
  /** The node that was expanded; null for what was not added from a node. */
  readonly origin: string | null;
  /** Of an expansion: which neighbours were asked for, e.g. `kind=person`; `` for all. */
  readonly asked: string;
  /** Every node it brought or found already there. */
  readonly nodes: readonly string[];
  /** How many there are to bring in all; more than `nodes` when it was bounded. */
  readonly total: number;
}

/** What the analyst filters away. Everything empty or null filters nothing. */
export interface Filters {
  /** Kinds switched off. */
  readonly kinds: readonly NodeKind[];
  /** Link types switched off. */
  readonly types: readonly LinkType[];
  /** Meeting statuses switched off. */
  readonly statuses: readonly MeetingStatus[];
  /** Only what these articles say; empty for every article. */
  readonly articles: readonly string[];
  /** Only meetings that may have been within these days, both included: `YYYY-MM-DD`. */
  readonly dates: DateRange | null;
  /** With `dates`: also those without a date. */
  readonly undated: boolean;
  /** Only nodes with at least so many links in the whole graph. */
  readonly degree: number;
}

export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** "Show only these": the paths between two nodes, or a node and its surroundings. */
export interface Focus {
  /** What it shows, in words. */
  readonly label: string;
  readonly nodes: readonly string[];
  /** The links to show; null for all links between the nodes. */
  readonly links: readonly string[] | null;
}

/** Meetings as nodes of their own, or folded into links ("met, 4 times") between those who took part. */
export const MEETING_MODES = ['nodes', 'folded'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

export const LAYOUT_NAMES = ['force', 'circular', 'layers', 'time'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

export const COLOUR_BY = ['kind', 'community'] as const;
export type ColourBy = (typeof COLOUR_BY)[number];

export const SIZE_BY = ['degree', 'pagerank', 'betweenness', 'same'] as const;
export type SizeBy = (typeof SIZE_BY)[number];

/** What undo and redo go through. */
export interface View {
  readonly additions: readonly Addition[];
  /** Nodes taken out of sight by hand. */
  readonly hidden: readonly string[];
  /** Nodes that no layout moves. */
  readonly pinned: readonly string[];
  /** Where the nodes in the view stand. */
  readonly positions: Positions;
  readonly filters: Filters;
  readonly focus: Focus | null;
  readonly meetings: MeetingMode;
  readonly layout: LayoutName;
  readonly colour: ColourBy;
  readonly size: SizeBy;
}

/** What is selected: nodes, the first being the one that the inspector shows, or one link. */
export interface Selection {
  readonly nodes: readonly string[];
  readonly link: string | null;
}

/** A view with what is selected and read: what an address or a saved view holds. */
export interface Snapshot {
  readonly view: View;
  readonly selection: Selection;
  /** The open article and, in it, the lit sentence. */
  readonly reading: Reading | null;
}

export interface Reading {
  readonly article: string;
  readonly sentence: string | null;
}

export const NO_FILTERS: Filters = {
  kinds: [],
  types: [],
  statuses: [],
  articles: [],
  dates: null,
  undated: true,
  degree: 0,
};

export const NOTHING_SELECTED: Selection = { nodes: [], link: null };

export const EMPTY_VIEW: View = {
  additions: [],
  hidden: [],
  pinned: [],
  positions: {},
  filters: NO_FILTERS,
  focus: null,
  meetings: 'nodes',
  layout: 'force',
  colour: 'kind',
  size: 'degree',
};

/** A coordinate as the view keeps it: one decimal, so that a view reads back exactly as it was written. */
export function point(x: number, y: number): Point {
  return [Math.round(x * 10) / 10 + 0, Math.round(y * 10) / 10 + 0];
}
