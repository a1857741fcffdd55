/** The saved views, and a field to save the one that is shown. */
import { Button, CloseButton, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { ViewSummary } from '@/lib/ontology/api';
import { oneLine } from '@/lib/view/text';
import { writeAddress } from '@/lib/view/url';
import { ApiError, client } from '../state/client';
import { openPage } from '../state/open';
import { currentSnapshot } from '../state/restore';
import { announce, notify } from '../state/store';
import classes from './share.module.css';

/** See `viewName` in the ontology. */
const LONGEST_NAME = 120;

function openView(name: string): void {
  const hash = writeAddress({ kind: 'saved', name });
  // The same address again is no change to the browser.
  if (window.location.hash === hash) void openPage();
  else window.location.hash = hash;
}

export function SavedViews({ onDone }: { readonly onDone: () => void }) {
  const [views, setViews] = useState<readonly ViewSummary[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [name, setName] = useState('');
  /** The view that is to be deleted, if that is confirmed. */
  const [doomed, setDoomed] = useState<string | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    try {
      setFailure(null);
      await work();
      setViews((await client.views()).views);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error.message);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it opens
  useEffect(() => void attempt(async () => undefined), []);

  const wanted = name.trim();
  const known = views?.some((view) => view.name === wanted) ?? false;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    void attempt(async () => {
      await client.saveView(wanted, currentSnapshot());
      setName('');
      notify('info', `The view is saved as “${wanted}”.`);
    });
  };
  const remove = (view: string) => {
    if (doomed !== view) {
      setDoomed(view);
      announce(`Press again to delete “${view}”.`);
      return;
    }
    setDoomed(null);
    void attempt(async () => {
      await client.removeView(view);
      announce(`“${view}” deleted.`);
    });
  };
  return (
    <div className={classes.views}>
      <form onSubmit={save} className={classes.form}>
        <TextInput
          size="xs"
          aria-label="Name for this view"
          placeholder="Name for this view"
          maxLength={LONGEST_NAME}
          value={name}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={wanted === ''}>
          {known ? 'Replace' : 'Save'}
        </Button>
      </form>
      {failure && (
        <p role="alert" className={classes.failure}>
          {failure}
        </p>
      )}
      {views?.length === 0 && <p className={classes.none}>No view is saved yet.</p>}
      {views && views.length > 0 && (
        <ul className={classes.list} aria-label="Saved views">
          {views.map((view) => (
            <li key={view.name}>
              <button
                type="button"
                className={classes.open}
                onClick={() => {
                  openView(view.name);
                  onDone();
                }}
              >
                <bdi>{oneLine(view.name)}</bdi>
                <small>
                  {new Date(view.createdAt).toLocaleString('en-GB', {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  })}
                </small>
              </button>
              {doomed === view.name ? (
                <Button size="compact-xs" color="red" variant="light" onClick={() => remove(view.name)}>
                  Delete
                </Button>
              ) : (
                <CloseButton
                  size="sm"
                  aria-label={`Delete ${oneLine(view.name)}`}
                  onClick={() => remove(view.name)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
