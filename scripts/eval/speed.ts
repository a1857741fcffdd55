/** How much text an extractor reads in a second, once loaded: the median of several runs over the same texts. */
const RUNS = 15;
/** Runs before those that count, in which the engine compiles. */
const WARM_UP = 5;

/** Millions of UTF-16 code units a second. */
export function speed(texts: readonly string[], read: (text: string) => unknown): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  for (let run = 0; run < WARM_UP; run++) for (const text of texts) read(text);
  const seconds = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  });
  seconds.sort((a, b) => a - b);
  return size / 1e6 / seconds[RUNS >> 1]!;
}
