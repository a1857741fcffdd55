/** The sizes of the panels: changed by their splitters and remembered in the browser. */
import { create } from 'zustand';

export type PanelName = 'left' | 'right' | 'article' | 'timeline' | 'drawer';

interface PanelBounds {
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  /** The way along which it is sized, and whether it grows when the splitter goes right or down. */
  readonly axis: 'x' | 'y';
  readonly grows: 1 | -1;
}

export const PANELS: Readonly<Record<PanelName, PanelBounds>> = {
  left: { standard: 236, least: 180, most: 420, axis: 'x', grows: 1 },
  right: { standard: 384, least: 280, most: 760, axis: 'x', grows: -1 },
  article: { standard: 400, least: 140, most: 900, axis: 'y', grows: -1 },
  timeline: { standard: 148, least: 84, most: 420, axis: 'y', grows: -1 },
  drawer: { standard: 300, least: 140, most: 720, axis: 'y', grows: -1 },
};

const KEY = 'parley.panels';
type Sizes = Readonly<Record<PanelName, number>>;

const standard = Object.fromEntries(
  Object.entries(PANELS).map(([name, { standard: size }]) => [name, size]),
) as Record<PanelName, number>;

/** What was remembered, as far as it can be made sense of. Storage may be switched off. */
function remembered(): Sizes {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const sizes = Object.entries(saved as Record<string, unknown>).filter(
      (entry): entry is [PanelName, number] => entry[0] in PANELS && typeof entry[1] === 'number',
    );
    return { ...standard, ...Object.fromEntries(sizes.map(([name, size]) => [name, within(name, size)])) };
  } catch {
    return standard;
  }
}

function within(name: PanelName, size: number): number {
  const { least, most } = PANELS[name];
  return Math.min(most, Math.max(least, Math.round(size)));
}

export const usePanels = create<Sizes>()(() => (typeof window === 'undefined' ? standard : remembered()));

export function resizePanel(name: PanelName, size: number): void {
  usePanels.setState({ [name]: within(name, size) });
  try {
    localStorage.setItem(KEY, JSON.stringify(usePanels.getState()));
  } catch {
    // Storage is switched off: the size holds until the page is left.
  }
}
