/** What the server says of something, for a panel that shows it: loading, there, or why not. Asked anew after a failure. */
import { useEffect, useState } from 'react';
import { ApiError } from './client';
import { set, useExplorer } from './store';

export interface Remote<T> {
  readonly value: T | null;
  readonly failure: string | null;
}

const LOADING = { value: null, failure: null };

/**
 * @param key what is asked for; null asks for nothing. While a new key loads, nothing of the old one is shown
 * @param load must not change between renders: a function of the module
 */
export function useRemote<T>(key: string | null, load: (key: string) => Promise<T>): Remote<T> {
  const away = useExplorer((state) => state.away);
  const [remote, setRemote] = useState<Remote<T> & { key: string | null }>({ ...LOADING, key: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the database is back
  useEffect(() => {
    if (key === null) return;
    let current = true;
    load(key).then(
      (value) => current && setRemote({ value, failure: null, key }),
      (error: unknown) => {
        const failure = error instanceof ApiError ? error.message : 'This could not be loaded.';
        // Whoever watches the database's health says when it is back, and this is asked again.
        if (error instanceof ApiError && error.away) set({ away: true });
        if (current) setRemote({ value: null, failure, key });
      },
    );
    return () => {
      current = false;
    };
  }, [key, load, away]);
  return remote.key === key ? remote : LOADING;
}
