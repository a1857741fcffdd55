/** "Saved views": keep the view under a name, open one again, delete one. They are in the database, for all who use it. */
import { Popover } from '@mantine/core';
import { IconBookmarks } from '@tabler/icons-react';
import { useState } from 'react';
import { MenuButton } from '../shell/menu-button';
import { SavedViews } from './saved-views';

export function ViewsButton({ disabled }: { readonly disabled: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={320}
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <MenuButton
          icon={IconBookmarks}
          label="Saved views"
          disabled={disabled}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label="Saved views">
        <SavedViews onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
