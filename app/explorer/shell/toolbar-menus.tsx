/** The menus of the toolbar: layouts; what colours and sizes mean, meetings folded or not. Loaded when the graph is there. */
import { Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconLayoutGrid, IconPlayerStop } from '@tabler/icons-react';
import { LAYOUTS } from '@/lib/view/layout';
import { LAYOUT_NAMES } from '@/lib/view/view';
import { arrange, stopLayout } from '../state/arrange';
import { useExplorer } from '../state/store';
import classes from './graph-panel.module.css';
import { IconButton } from './icon-button';
import { LookMenu } from './look-menu';
import { MenuButton } from './menu-button';

export default function ToolbarMenus() {
  const running = useExplorer((state) => state.layoutRunning);
  return (
    <>
      {running ? (
        <IconButton icon={IconPlayerStop} label="Stop layout" pressed onClick={stopLayout} />
      ) : (
        <LayoutMenu />
      )}
      <Menu position="bottom-start" withinPortal closeOnItemClick={false} width={230}>
        <Menu.Target>
          <MenuButton icon={IconAdjustmentsHorizontal} label="Colour, size and meetings" />
        </Menu.Target>
        <Menu.Dropdown>
          <LookMenu />
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function LayoutMenu() {
  const several = useExplorer(({ selection }) => selection.nodes.length > 1);
  return (
    <Menu position="bottom-start" withinPortal width={260}>
      <Menu.Target>
        <MenuButton icon={IconLayoutGrid} label="Layout" />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Lay out everything</Menu.Label>
        {LAYOUT_NAMES.map((name) => (
          <Menu.Item key={name} onClick={() => arrange(name)}>
            {LAYOUTS[name].label}
            <small className={classes.hint}>{LAYOUTS[name].description}</small>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={!several} onClick={() => arrange('force', true)}>
          Lay out only the selection
          <small className={classes.hint}>
            {several ? 'The rest stays where it is' : 'Select two nodes or more first'}
          </small>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
