/** Keys that work anywhere on the page. Those of the graph itself: `graph-keys`. */
import { useEffect } from 'react';
import { redoStep, undoStep } from '../state/edit';

export const SEARCH_INPUT = 'parley-search';

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
        document.getElementById(SEARCH_INPUT)?.focus();
        return;
      }
      if (!command || isTyping(event.target)) return;
      if (key === 'z') event.preventDefault();
      if (key === 'z' && !event.shiftKey) undoStep();
      else if ((key === 'z' && event.shiftKey) || key === 'y') redoStep();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
