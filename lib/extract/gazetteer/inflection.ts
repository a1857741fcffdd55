/** What a regular English form may be derived from; used both to make the list of common words and to ask it. */

const ENDINGS: readonly [ending: RegExp, bases: readonly string[]][] = [
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ly$/, ['', 'le']],
  [/er$/, ['', 'e']],
  [/ers$/, ['', 'e']],
  [/est$/, ['', 'e']],
  [/ness$/, ['']],
];

/** @example baseForms('fighters') // ['fighter', 'fight', 'fighte'] */
export function baseForms(word: string): string[] {
  return ENDINGS.flatMap(([ending, bases]) =>
    ending.test(word) ? bases.map((base) => word.replace(ending, base)) : [],
  );
}
