/** Whether the window matches a media query, kept up to date. */
import { useSyncExternalStore } from 'react';

/** Where the side panels become sheets; the style sheets say the same. */
export const NARROW = '(max-width: 899px)';

export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
