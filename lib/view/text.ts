/** Names as they are shown: hostile or broken text stays text, on one line, and does not spill over its neighbours. */

/** What has no shape of its own, or turns the direction of what follows; tab and line break too. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** Joins letters or emoji into one; without them many scripts and emoji fall apart. */
const JOINERS = /[\u200c\u200d]/;

/**
 * A name on one line: control characters and direction overrides are taken out, runs of white space made one space.
 * @example oneLine('Ali\u202e\tKani') // 'Ali Kani'
 */
export function oneLine(text: string): string {
  const seen = text.replace(UNSEEN, (character) =>
    JOINERS.test(character) ? character : /[\t\n\r\v\f]/.test(character) ? ' ' : '',
  );
  return seen.replace(/\s+/gu, ' ').trim() || '(no name)';
}

/** `oneLine`, cut to so many letters (not code units), with an ellipsis where it was cut. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const letters = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line),
    ({ segment }) => segment,
  );
  return letters.length <= length
    ? line
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** A count as it is read: "48,310". */
export function countText(count: number): string {
  return count.toLocaleString('en-GB');
}

/** "1 neighbour", "12 neighbours". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${countText(count)} ${count === 1 ? singular : plural}`;
}
