/** Messages that stay until they are dismissed. */
import { CloseButton } from '@mantine/core';
import { dismiss, useExplorer } from '../state/store';
import classes from './shell.module.css';

export function Notices() {
  const notices = useExplorer((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <ul className={classes.notices}>
      {notices.map(({ id, tone, text }) => (
        <li
          key={id}
          className={classes.notice}
          data-tone={tone}
          role={tone === 'warning' ? 'alert' : 'status'}
        >
          <span>{text}</span>
          <CloseButton size="sm" aria-label="Dismiss" onClick={() => dismiss(id)} />
        </li>
      ))}
    </ul>
  );
}
