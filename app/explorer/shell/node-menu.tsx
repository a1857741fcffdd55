/** The menu of a node: what to do with it, and its neighbours by kind and link type with counts, before any is added. */
import { Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CountsAnswer } from '@/lib/ontology/api';
import { KINDS, NODE_KINDS } from '@/lib/ontology/kinds';
import { LINKS } from '@/lib/ontology/links';
import { nameOf } from '@/lib/view/elements';
import { isExpanded } from '@/lib/view/explore';
import { countText, shorten } from '@/lib/view/text';
import { client } from '../state/client';
import { hideNodes, togglePin } from '../state/edit';
import { collapseNode, expand } from '../state/grow';
import { closeMenu, type NodeMenu } from '../state/menu';
import { askForPath } from '../state/paths';
import { selectNeighbours } from '../state/select';
import { get, useExplorer, useView } from '../state/store';
import { Glyph } from '../theme/glyph';
import classes from './node-menu.module.css';

export default function OpenNodeMenu({ node, x, y }: NodeMenu) {
  const counts = useCounts(node);
  const view = useView();
  const name = useExplorer(({ elements }) => nameOf(elements, node));
  const pinned = view.pinned.includes(node);
  const close = () => {
    closeMenu();
    get().canvas?.focus();
  };
  return (
    <Menu opened onClose={close} position="bottom-start" width={270} withinPortal trapFocus>
      <Menu.Target>
        <span className={classes.anchor} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label>{shorten(name, 60)}</Menu.Label>
        <Menu.Item rightSection={<Count value={counts?.total} />} onClick={() => void expand(node)}>
          Expand
        </Menu.Item>
        <Menu.Item disabled={!isExpanded(view, node)} onClick={() => collapseNode(node)}>
          Collapse
        </Menu.Item>
        <Menu.Item onClick={() => togglePin([node])}>{pinned ? 'Unpin' : 'Pin'}</Menu.Item>
        <Menu.Item onClick={() => hideNodes([node])}>Hide</Menu.Item>
        <Menu.Item onClick={() => askForPath(node)}>Find path</Menu.Item>
        <Menu.Item onClick={() => selectNeighbours([node])}>Select neighbours</Menu.Item>
        {counts && <ExpandByKind node={node} counts={counts} />}
        {counts && <ExpandByType node={node} counts={counts} />}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ExpandProps {
  readonly node: string;
  readonly counts: CountsAnswer;
}

function ExpandByKind({ node, counts }: ExpandProps) {
  const present = NODE_KINDS.filter((kind) => (counts.byKind[kind] ?? 0) > 0);
  if (present.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Expand by kind</Menu.Label>
      {present.map((kind) => (
        <Menu.Item
          key={kind}
          leftSection={<Glyph kind={kind} />}
          rightSection={<Count value={counts.byKind[kind]} />}
          onClick={() => void expand(node, { kind: [kind] })}
        >
          {KINDS[kind].plural}
        </Menu.Item>
      ))}
    </>
  );
}

function ExpandByType({ node, counts }: ExpandProps) {
  if (counts.byType.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Expand by link</Menu.Label>
      {counts.byType.map(({ type, direction, kind, count }) => (
        <Menu.Item
          key={`${type} ${direction} ${kind}`}
          leftSection={<Glyph kind={kind} />}
          rightSection={<Count value={count} />}
          onClick={() => void expand(node, { type: [type], kind: [kind] })}
        >
          {direction === 'out' ? LINKS[type].forward : LINKS[type].backward}
        </Menu.Item>
      ))}
    </>
  );
}

function Count({ value }: { readonly value: number | undefined }) {
  return value === undefined ? null : <span className={classes.count}>{countText(value)}</span>;
}

/** @returns null until they are known, and where they could not be had */
function useCounts(node: string): CountsAnswer | null {
  const [counts, setCounts] = useState<CountsAnswer | null>(null);
  useEffect(() => {
    let current = true;
    client.counts(node).then(
      (answer) => current && setCounts(answer),
      () => current && setCounts(null),
    );
    return () => {
      current = false;
    };
  }, [node]);
  return counts;
}
