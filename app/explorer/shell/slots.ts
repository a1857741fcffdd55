/** What stands in the header and in the drawer beside the page's own parts: one line each. */
import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';

/** Buttons at the right of the header, in this order; they have something to do once the graph is there. */
export const HEADER_ACTIONS: readonly ComponentType[] = [
  dynamic(() => import('../share/share-button')),
  dynamic(() => import('../export/export-button')),
];

export interface DrawerTab {
  readonly name: string;
  /** The accessible name of its tab. */
  readonly label: string;
  readonly Panel: ComponentType;
}

/** Tabs of the drawer below the graph. Load panels that are heavy with `next/dynamic`. */
export const DRAWER_TABS: readonly DrawerTab[] = [
  { name: 'table', label: 'Table', Panel: dynamic(() => import('../table/table-panel')) },
  { name: 'console', label: 'Console', Panel: dynamic(() => import('../console/console-panel')) },
];
