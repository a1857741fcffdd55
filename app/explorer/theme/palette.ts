/**
 * Colours that carry meaning, in light and in dark. Kinds are told apart by shape as well; the hues follow Okabe and
 * Ito's palette for all kinds of colour vision (jfly.uni-koeln.de/color) and stand out from the ground by 3:1 or more.
 */
import type { NodeKind } from '@/lib/ontology/kinds';

export type Scheme = 'light' | 'dark';

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly faintInk: string;
  readonly link: string;
  readonly strongLink: string;
  readonly fadedLink: string;
  readonly fadedNode: string;
  readonly selection: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  /** For communities; after the last, the first again. */
  readonly communities: readonly string[];
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#fafaf8',
    ink: '#1d232b',
    faintInk: '#5c6670',
    link: '#a9b1ba',
    strongLink: '#4a545f',
    fadedLink: '#e6e8ea',
    fadedNode: '#d8dcdf',
    selection: '#111820',
    kinds: {
      person: '#1769b5',
      organisation: '#c4560a',
      state: '#0b7f5b',
      place: '#66717d',
      meeting: '#a8387a',
    },
    communities: ['#1769b5', '#c4560a', '#0b7f5b', '#a8387a', '#8a6a00', '#0e7c8b', '#6a4fb3', '#66717d'],
  },
  dark: {
    ground: '#14171b',
    ink: '#eceff2',
    faintInk: '#9aa5b1',
    link: '#4d5762',
    strongLink: '#b3bdc8',
    fadedLink: '#22272d',
    fadedNode: '#30363d',
    selection: '#ffffff',
    kinds: {
      person: '#5aa9f0',
      organisation: '#f2914e',
      state: '#3cc393',
      place: '#98a4b1',
      meeting: '#e583bd',
    },
    communities: ['#5aa9f0', '#f2914e', '#3cc393', '#e583bd', '#d4b23c', '#46bfd0', '#a993ef', '#98a4b1'],
  },
};

export const NODE_SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const;
export type NodeShape = (typeof NODE_SHAPES)[number];

export const KIND_SHAPES: Readonly<Record<NodeKind, NodeShape>> = {
  person: 'circle',
  organisation: 'square',
  state: 'diamond',
  place: 'triangle',
  meeting: 'hexagon',
};
