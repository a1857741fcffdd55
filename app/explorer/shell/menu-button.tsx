/** A button that is only an icon and opens a menu: the menu gives it its state. */
import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import classes from './icon-button.module.css';

interface MenuButtonProps
  extends ActionIconProps,
    Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps> {
  readonly icon: TablerIcon;
  readonly label: string;
}

export function MenuButton({ icon: Icon, label, ...button }: MenuButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={30}
      aria-label={label}
      title={label}
      {...button}
      className={`${classes.button} ${button.className ?? ''}`}
    >
      <Icon size={17} stroke={1.7} aria-hidden="true" />
    </ActionIcon>
  );
}
