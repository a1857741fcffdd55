/** Keeps the query in the editor under a name, in this browser. */
import { Button, Popover, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { saveQuery } from '@/lib/view/console/history';
import { announce } from '../state/store';
import classes from './console.module.css';
import { changeBook, useConsole } from './state';

export function SaveQuery() {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    const { query } = useConsole.getState();
    changeBook((book) => saveQuery(book, { ...query, name: wanted }));
    announce(`Saved as “${wanted}”; it stands under History.`);
    setOpen(false);
    setName('');
  };
  return (
    <Popover opened={open} onChange={setOpen} position="top-start" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          Save
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label="Save this query">
        <form onSubmit={save} className={classes.inline}>
          <TextInput
            size="xs"
            aria-label="Name for this query"
            placeholder="Name for this query"
            maxLength={120}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" disabled={name.trim() === ''}>
            Save
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
