/** The drawer below the graph: one tab at a time, or closed. */
import { CloseButton } from '@mantine/core';
import { create } from 'zustand';
import classes from './drawer.module.css';
import { usePanels } from './panels';
import { DRAWER_TABS } from './slots';
import { Splitter } from './splitter';

export const useDrawer = create<{ readonly open: string | null }>()(() => ({ open: null }));

export function toggleDrawer(name: string): void {
  useDrawer.setState(({ open }) => ({ open: open === name ? null : name }));
}

/** The tabs, to stand in the toolbar of the graph. */
export function DrawerTabs() {
  const open = useDrawer((state) => state.open);
  return (
    <div className={classes.tabs}>
      {DRAWER_TABS.map(({ name, label }) => (
        <button key={name} type="button" aria-pressed={open === name} onClick={() => toggleDrawer(name)}>
          {label}
        </button>
      ))}
    </div>
  );
}

export function Drawer() {
  const open = useDrawer((state) => state.open);
  const height = usePanels((sizes) => sizes.drawer);
  const tab = DRAWER_TABS.find(({ name }) => name === open);
  if (!tab) return null;
  const { Panel, label } = tab;
  return (
    <>
      <Splitter panel="drawer" label={`Height of the ${label.toLowerCase()}`} />
      <section className={classes.drawer} style={{ flexBasis: height }} aria-label={label}>
        <CloseButton
          className={classes.close}
          size="sm"
          aria-label={`Close ${label.toLowerCase()}`}
          onClick={() => useDrawer.setState({ open: null })}
        />
        <Panel />
      </section>
    </>
  );
}
