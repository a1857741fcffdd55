/** From what the drawing carries to what Sigma draws: colours of the theme, emphasis on what is pointed at or selected. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { ColourBy } from '@/lib/view/view';
import { KIND_SHAPES, type Palette } from '../theme/palette';
import type { Drawing, DrawnLink, DrawnNode, Emphasis } from './drawing';
import type { LinkLook } from './link-program';
import type { NodeLook } from './node-program';

export interface Appearance {
  palette: Palette;
  colour: ColourBy;
  emphasis: Emphasis;
  /** Whether what is emphasised is drawn by the spotlight, over the others, and not by Sigma among them. */
  spotlit: boolean;
}

export const NO_EMPHASIS: Emphasis = {
  hovered: null,
  near: null,
  selected: new Set(),
  selectedLink: null,
  hoveredLink: null,
};

const drawnEmphasis = ({ spotlit, emphasis }: Appearance): Emphasis => (spotlit ? NO_EMPHASIS : emphasis);

export function nodeColour({ kind, community }: DrawnNode, { palette, colour }: Appearance): string {
  if (colour === 'kind') return palette.kinds[kind];
  return palette.communities[community % palette.communities.length] ?? palette.kinds[kind];
}

/** `appearance` is read anew at every call: it changes without Sigma being told. */
export function nodeReducer(appearance: Appearance) {
  return (id: string, node: DrawnNode): Partial<NodeDisplayData & NodeLook> => {
    const { palette } = appearance;
    const emphasis = drawnEmphasis(appearance);
    const faded = emphasis.near !== null && !emphasis.near.has(id);
    const selected = emphasis.selected.has(id);
    return {
      x: node.x,
      y: node.y,
      label: faded ? null : node.label,
      size: node.size,
      color: faded && !selected ? palette.fadedNode : nodeColour(node, appearance),
      type: 'shape',
      zIndex: selected ? 2 : faded ? 0 : 1,
      forceLabel: selected || (emphasis.near?.has(id) ?? false),
      shape: KIND_SHAPES[node.kind],
      line: node.line,
      pinned: node.pinned,
      ground: palette.ground,
      ring: palette.selection,
      ringed: selected,
    };
  };
}

/** More links than this are drawn without arrowheads, but for those that are emphasised: they would only be noise. */
const MOST_ARROWS = 2_500;
/** The more links there are, the paler each is, so that a crowd of them does not fill the ground: from so many, this alpha. */
const CROWDS = [
  [20_000, '40'],
  [8_000, '66'],
  [MOST_ARROWS, '99'],
  [0, 'ff'],
] as const;

const crowdAlpha = (links: number): string => CROWDS.find(([from]) => links >= from)![1];
const hasArrows = (links: number): boolean => links <= MOST_ARROWS;

/** What the looks of all hang on beside what each carries. When it changes, everything is to be drawn anew. */
export const commonLook = ({ colour, spotlit }: Appearance, { size }: Drawing): string =>
  [colour, spotlit, crowdAlpha(size), hasArrows(size)].join();

export function edgeReducer(appearance: Appearance, drawing: Drawing) {
  return (id: string, link: DrawnLink): Partial<EdgeDisplayData & LinkLook> => {
    const { palette } = appearance;
    const emphasis = drawnEmphasis(appearance);
    const chosen = id === emphasis.selectedLink || id === emphasis.hoveredLink;
    const [source, target] = drawing.extremities(id);
    const atHovered = emphasis.hovered === source || emphasis.hovered === target;
    const atSelected = emphasis.selected.has(source) || emphasis.selected.has(target);
    const faded = emphasis.near !== null && !atHovered;
    const strong = chosen || atHovered || (atSelected && !faded);
    return {
      type: link.type,
      label: strong ? link.label : null,
      color: strong
        ? palette.strongLink
        : (faded ? palette.fadedLink : palette.link) + crowdAlpha(drawing.size),
      size: (chosen ? 2.4 : strong ? 1.8 : 1.2) + Math.min(1.6, Math.log2(link.weight) * 0.4),
      zIndex: strong ? 1 : 0,
      curvature: link.curvature,
      line: link.line,
      arrow: link.directed && (strong || hasArrows(drawing.size)),
    };
  };
}
