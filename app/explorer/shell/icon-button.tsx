/** A button that is only an icon: its name is read out, and shown when it is pointed at. */
import { ActionIcon } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import classes from './icon-button.module.css';

interface IconButtonProps {
  readonly icon: TablerIcon;
  /** The accessible name. */
  readonly label: string;
  /** More than the name, for those who point at it. */
  readonly hint?: string | undefined;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
}

export function IconButton({ icon: Icon, label, hint, onClick, disabled = false, pressed }: IconButtonProps) {
  return (
    <ActionIcon
      variant={pressed ? 'light' : 'subtle'}
      color={pressed ? 'blue' : 'gray'}
      size={30}
      aria-label={label}
      aria-pressed={pressed}
      title={hint ?? label}
      disabled={disabled}
      className={classes.button}
      onClick={onClick}
    >
      <Icon size={17} stroke={1.7} aria-hidden="true" />
    </ActionIcon>
  );
}
