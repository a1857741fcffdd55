/** Keeps the console's history and saved queries in the browser. Where storage is switched off they last until a reload. */
import { type QueryBook, readBook } from '@/lib/view/console/history';

const KEY = 'parley.console';

export function loadBook(): QueryBook {
  try {
    return readBook(localStorage.getItem(KEY));
  } catch {
    return readBook(null);
  }
}

export function keepBook(book: QueryBook): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(book));
  } catch {
    // Storage is switched off or full: nothing is lost that is on the screen.
  }
}
