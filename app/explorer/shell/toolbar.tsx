/** The graph's toolbar: the camera, layouts, what colours and sizes mean, meetings folded or not, and the drawer. */
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useExplorer } from '../state/store';
import { DrawerTabs } from './drawer';
import classes from './graph-panel.module.css';
import { IconButton } from './icon-button';
import { DRAWER_TABS } from './slots';

const ToolbarMenus = dynamic(() => import('./toolbar-menus'), {
  loading: () => <span className={classes.pending} />,
});

export function Toolbar() {
  const canvas = useExplorer((state) => state.canvas);
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Graph tools">
      <IconButton icon={IconArrowsMaximize} label="Fit to view" onClick={() => canvas?.fit()} />
      <IconButton icon={IconPlus} label="Zoom in" onClick={() => canvas?.zoom(1.5)} />
      <IconButton icon={IconMinus} label="Zoom out" onClick={() => canvas?.zoom(1 / 1.5)} />
      <span className={classes.divider} />
      <ToolbarMenus />
      {DRAWER_TABS.length > 0 && <span className={classes.divider} />}
      <DrawerTabs />
    </div>
  );
}
