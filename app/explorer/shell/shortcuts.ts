/** Keys that work anywhere on the page. Those of the graph itself: `graph-keys`. */
import { useEffect } from 'react';
import { redoStep, undoStep } from '../state/edit';
import { showHelp } from './help';

export const SEARCH_INPUT = 'parley-search';

const focusSearch = (): void => document.getElementById(SEARCH_INPUT)?.focus();

/** By `event.key`, while nothing is being written. */
const PLAIN_KEYS: Readonly<Record<string, () => void>> = { '?': showHelp, '/': focusSearch };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.metaKey || event.ctrlKey;
      const key = event.key.toLowerCase();
      if (command && key === 'k') {
        event.preventDefault();
        focusSearch();
        return;
      }
      if (isTyping(event.target)) return;
      if (!command && !event.altKey && event.key in PLAIN_KEYS) {
        event.preventDefault();
        PLAIN_KEYS[event.key]?.();
      }
      if (!command) return;
      if (key === 'z') event.preventDefault();
      if (key === 'z' && !event.shiftKey) undoStep();
      else if ((key === 'z' && event.shiftKey) || key === 'y') redoStep();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
