/** What the database remarks on a statement that it ran: without what is only remarkable to those who do not know Parley. */
import { LINK_TYPES } from '@/lib/ontology/links';
import type { Answer } from './answer';
import { type Place, wordAt } from './error-place';
import { LINK_PROPERTIES, NODE_PROPERTIES } from './stored';

export interface Note {
  readonly title: string;
  readonly text: string;
  /** Where in the statement; null where that is not told. */
  readonly place: Place | null;
}

/** Names that may be missing from a small graph and yet be right. */
const KNOWN = new Set<string>([...LINK_TYPES, ...Object.values(NODE_PROPERTIES).flat(), ...LINK_PROPERTIES]);
const MISSING = /\(the missing (?:relationship type|label name|property name) is: (.+)\)/;

/** @param shift how many characters were put before the statement when it was sent */
export function notesOf({ notifications }: Answer, statement: string, shift = 0): Note[] {
  return (notifications ?? []).flatMap(({ title = '', description = '', position }) => {
    const missing = MISSING.exec(description)?.[1];
    if (missing !== undefined && KNOWN.has(missing)) return [];
    const at = position ? position.offset - shift : -1;
    return [
      {
        title,
        text: missing === undefined ? description : `Nothing in the graph is called ${missing}.`,
        place: at >= 0 && at < statement.length ? wordAt(statement, at) : null,
      },
    ];
  });
}
