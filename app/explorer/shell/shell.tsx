'use client';
/** The page: header, filters, graph, timeline, inspector and article, and a drawer below. */
import { useEffect } from 'react';
import { useConsoleAddress } from '../console/from-address';
import { FilterPanel } from '../filters/filter-panel';
import { Inspector } from '../inspector/inspector';
import { Reader } from '../reader/reader';
import { watchAddress } from '../state/address';
import { watchHealth } from '../state/health';
import { openPage } from '../state/open';
import { useExplorer } from '../state/store';
import { Timeline } from '../timeline/timeline';
import { Drawer } from './drawer';
import { GraphPanel } from './graph-panel';
import { Header } from './header';
import { Help } from './help';
import { LiveRegion } from './live-region';
import { NARROW, useMediaQuery } from './media';
import { NodeMenuHost } from './node-menu-host';
import { Notices } from './notices';
import { usePanels } from './panels';
import { Sheet, SheetBar } from './sheet';
import classes from './shell.module.css';
import { useShortcuts } from './shortcuts';
import { Splitter } from './splitter';

export function Shell() {
  useShortcuts();
  useConsoleAddress();
  useEffect(() => void openPage(), []);
  useEffect(() => watchHealth(), []);
  useEffect(() => watchAddress(), []);
  const narrow = useMediaQuery(NARROW);
  return (
    <div className={classes.shell} data-narrow={narrow || undefined}>
      <Header />
      {narrow ? <NarrowPanels /> : <WidePanels />}
      <NodeMenuHost />
      <Notices />
      <Help />
      <LiveRegion />
    </div>
  );
}

function WidePanels() {
  const { left, right, article, timeline } = usePanels();
  const reading = useExplorer((state) => state.reading !== null);
  const size = (pixels: number) => ({ flexBasis: pixels });
  return (
    <main className={classes.columns}>
      <aside className={classes.side} style={size(left)} aria-label="Filters and articles">
        <FilterPanel />
      </aside>
      <Splitter panel="left" label="Width of the filters" />
      <div className={classes.centre}>
        <GraphPanel />
        <Splitter panel="timeline" label="Height of the timeline" />
        <div className={classes.strip} style={size(timeline)}>
          <Timeline />
        </div>
        <Drawer />
      </div>
      <Splitter panel="right" label="Width of the inspector" />
      <aside className={classes.side} style={size(right)} aria-label="Details">
        <Inspector />
        {reading && (
          <>
            <Splitter panel="article" label="Height of the article" />
            <div className={classes.strip} style={size(article)}>
              <Reader />
            </div>
          </>
        )}
      </aside>
    </main>
  );
}

function NarrowPanels() {
  const reading = useExplorer((state) => state.reading !== null);
  return (
    <main className={classes.stack}>
      <GraphPanel />
      <Sheet name="filters">
        <FilterPanel />
      </Sheet>
      <Sheet name="timeline">
        <Timeline />
      </Sheet>
      <Sheet name="inspector">
        <Inspector />
      </Sheet>
      {reading && (
        <Sheet name="article">
          <Reader />
        </Sheet>
      )}
      <Drawer />
      <SheetBar />
    </main>
  );
}
