/** Everything about what is selected: a node, a link, folded meetings, several nodes, or the paths between two. */

import { useEffect, useRef } from 'react';
import { usePaths } from '../state/paths';
import { useExplorer, useScene } from '../state/store';
import classes from './inspector.module.css';
import { LinkCard } from './link-card';
import { NodeCard } from './node-card';
import { NothingSelected } from './nothing-selected';
import { PathCard } from './path-card';
import { SeveralCard } from './several-card';

export function Inspector() {
  const selection = useExplorer((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  // What is newly selected is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each selection
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [selection]);
  return (
    <section ref={panel} className={classes.inspector} aria-label="Inspector">
      <Inspected />
    </section>
  );
}

function Inspected() {
  const { nodes, link } = useExplorer((state) => state.selection);
  const pathOpen = usePaths((state) => state.from !== null);
  const { links } = useScene();
  const ready = useExplorer((state) => state.phase === 'ready');
  const [first] = nodes;
  if (pathOpen) return <PathCard />;
  if (nodes.length > 1) return <SeveralCard ids={nodes} />;
  if (first) return <NodeCard key={first} id={first} />;
  const selected = link ? links.find(({ id }) => id === link) : undefined;
  if (selected) return <LinkCard key={selected.id} link={selected} />;
  return ready && <NothingSelected />;
}
