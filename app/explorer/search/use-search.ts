/** Answers as one types: the last question wins, what was asked before is not asked again. */
import { useEffect, useState } from 'react';
import type { SearchAnswer } from '@/lib/ontology/api';
import { ApiError, client } from '../state/client';

const PAUSE_MS = 25;
const LIMIT = 24;
const answered = new Map<string, { answer: SearchAnswer; at: number }>();
/** What is in the graph may change: an answer is kept for so long. */
const FRESH_MS = 30_000;

export interface SearchState {
  readonly answer: SearchAnswer | null;
  readonly searching: boolean;
  readonly failure: string | null;
}

const NOTHING: SearchState = { answer: null, searching: false, failure: null };

export function useSearch(text: string): SearchState {
  const [state, setState] = useState<SearchState>(NOTHING);
  const query = text.trim();
  useEffect(() => {
    const known = answered.get(query);
    if (query === '') {
      setState(NOTHING);
      return;
    }
    if (known && Date.now() - known.at < FRESH_MS) {
      setState({ answer: known.answer, searching: false, failure: null });
      return;
    }
    setState(({ answer }) => ({ answer, searching: true, failure: null }));
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await client.search(query, LIMIT, abort.signal);
        answered.set(query, { answer, at: Date.now() });
        setState({ answer, searching: false, failure: null });
      } catch (error) {
        if (abort.signal.aborted) return;
        const failure = error instanceof ApiError ? error.message : 'The search failed.';
        setState({ answer: null, searching: false, failure });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return state;
}
