/** Whether a block at the top of a text is its headline or standfirst. */
import type { Stretch } from '../document';

/** A standfirst is at most this long. */
const LONGEST = 240;

/**
 * The first blocks are headline and standfirst as long as they are short and do not end as sentences do.
 * @param index how many blocks were read before it
 */
export function isHeadline(text: string, block: Stretch, index: number, title: string | null): boolean {
  const content = text.slice(block.start, block.end);
  if (title && content === title) return true;
  return index < 3 && content.length <= LONGEST && !/[.!?:;]["”’)]*$/.test(content);
}
