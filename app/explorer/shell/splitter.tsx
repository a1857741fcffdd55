/** The border between two panels: dragged, or moved by the arrow keys; a double click gives the standard size. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { PANELS, type PanelName, resizePanel, usePanels } from './panels';
import classes from './splitter.module.css';

const STEP = 16;
const KEYS: Readonly<Record<string, { axis: 'x' | 'y'; way: 1 | -1 }>> = {
  ArrowLeft: { axis: 'x', way: -1 },
  ArrowRight: { axis: 'x', way: 1 },
  ArrowUp: { axis: 'y', way: -1 },
  ArrowDown: { axis: 'y', way: 1 },
};

export function Splitter({ panel, label }: { readonly panel: PanelName; readonly label: string }) {
  const size = usePanels((sizes) => sizes[panel]);
  const start = useRef<{ at: number; size: number } | null>(null);
  const { axis, grows, least, most, standard } = PANELS[panel];
  const at = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = KEYS[event.key];
    if (key?.axis !== axis) return;
    event.preventDefault();
    resizePanel(panel, size + key.way * grows * STEP);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className={classes.splitter}
      data-axis={axis}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resizePanel(panel, standard)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: at(event), size };
      }}
      onPointerMove={(event) => {
        if (start.current) resizePanel(panel, start.current.size + (at(event) - start.current.at) * grows);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
