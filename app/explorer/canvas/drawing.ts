/** The graphology graph that Sigma draws: what its nodes and edges carry. Colours come later, from the theme. */
import type { MultiDirectedGraph } from 'graphology';
import type { NodeKind } from '@/lib/ontology/kinds';
import type { LineStyle } from '../theme/line-styles';

export interface DrawnNode {
  x: number;
  y: number;
  /** Radius in pixels at the zoom that shows about a thousand units. */
  size: number;
  label: string;
  kind: NodeKind;
  line: LineStyle;
  pinned: boolean;
  /** Of a pinned node: the force layout leaves it where it is. */
  fixed: boolean;
  community: number;
}

export interface DrawnLink {
  label: string;
  line: LineStyle;
  directed: boolean;
  /** Sentences that say so; pulls in the force layout. */
  weight: number;
  curvature: number;
  type: 'straight' | 'curved';
}

export type Drawing = MultiDirectedGraph<DrawnNode, DrawnLink>;

/** What is pointed at and selected: changes often, and redraws only what it touches. */
export interface Emphasis {
  hovered: string | null;
  /** The hovered node and its neighbours; null while nothing is hovered. */
  near: ReadonlySet<string> | null;
  selected: ReadonlySet<string>;
  selectedLink: string | null;
  hoveredLink: string | null;
}
