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
}

export function nodeColour({ kind, community }: DrawnNode, { palette, colour }: Appearance): string {
  if (colour === 'kind') return palette.kinds[kind];
  return palette.communities[community % palette.communities.length] ?? palette.kinds[kind];
}

/** `appearance` is read anew at every call: it changes without Sigma being told. */
export function nodeReducer(appearance: Appearance) {
  return (id: string, node: DrawnNode): Partial<NodeDisplayData & NodeLook> => {
    const { palette, emphasis } = appearance;
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

/** @param arrows whether there is room for arrowheads: among very many links they are only noise */
export function edgeReducer(appearance: Appearance, drawing: Drawing, arrows: () => boolean) {
  return (id: string, link: DrawnLink): Partial<EdgeDisplayData & LinkLook> => {
    const { palette, emphasis } = appearance;
    const chosen = id === emphasis.selectedLink || id === emphasis.hoveredLink;
    const [source, target] = drawing.extremities(id);
    const atHovered = emphasis.hovered === source || emphasis.hovered === target;
    const atSelected = emphasis.selected.has(source) || emphasis.selected.has(target);
    const faded = emphasis.near !== null && !atHovered;
    const strong = chosen || atHovered || (atSelected && !faded);
    return {
      type: link.type,
      label: strong ? link.label : null,
      color: strong ? palette.strongLink : faded ? palette.fadedLink : palette.link,
      size: (chosen ? 2.4 : strong ? 1.8 : 1.2) + Math.min(1.6, Math.log2(link.weight) * 0.4),
      zIndex: strong ? 1 : 0,
      curvature: link.curvature,
      line: link.line,
      arrow: link.directed && (strong || arrows()),
    };
  };
}
