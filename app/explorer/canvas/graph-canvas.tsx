'use client';
/** The graph, drawn by Sigma. Loaded apart from the page, for only the browser can draw it. */
import { useEffect, useRef, useState } from 'react';
import { collectPlaces } from '../state/arrange';
import { moveNodes } from '../state/edit';
import { expand } from '../state/grow';
import { useMeasures } from '../state/measures';
import { openMenu } from '../state/menu';
import { takeAsEnd } from '../state/paths';
import { clearSelection, selectLink, selectMore, selectNode, toggleNode } from '../state/select';
import { get, set, useExplorer, useScene, useView } from '../state/store';
import { PALETTES } from '../theme/palette';
import { useScheme } from '../theme/use-scheme';
import classes from './canvas.module.css';
import { publishHandle } from './console-handle';
import { bindMarquee } from './marquee';
import { bindPointer } from './pointer';
import { Renderer } from './renderer';

export default function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const scheme = useScheme();
  const view = useView();
  const scene = useScene();
  const sizing = useMeasures(scene, view);
  const selection = useExplorer((state) => state.selection);

  useEffect(() => {
    if (!container.current) return;
    const made = new Renderer(container.current, PALETTES.light, collectPlaces);
    bindPointer(made, {
      select: (id, more) => {
        if (more) toggleNode(id);
        else if (!takeAsEnd(id)) selectNode(id);
      },
      selectLink,
      clear: clearSelection,
      expand: (id) => void expand(id),
      menu: openMenu,
      moved: moveNodes,
      dragged: (id) => (get().selection.nodes.includes(id) ? get().selection.nodes : [id]),
    });
    bindMarquee(made, classes.marquee!, selectMore);
    setRenderer(made);
    set({ canvas: made.controls });
    const unpublish = publishHandle(made);
    return () => {
      unpublish();
      set({ canvas: null, layoutRunning: false });
      made.kill();
    };
  }, []);

  useEffect(() => renderer?.paint(PALETTES[scheme]), [renderer, scheme]);
  useEffect(() => renderer?.show(scene, view, sizing), [renderer, scene, view, sizing]);
  useEffect(() => renderer?.select(selection), [renderer, selection]);

  return <div ref={container} className={classes.canvas} />;
}
