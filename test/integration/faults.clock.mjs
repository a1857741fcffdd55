/** Loaded into a process before all else: its clock goes back and forth by years, every tenth of a second. */
const now = Date.now.bind(Date);
const YEAR = 365 * 86_400_000;
const began = now();
const jump = () => [0, 3, -5, 1][Math.floor((now() - began) / 100) % 4] * YEAR;

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now() + jump()] : given));
  }

  static now() {
    return now() + jump();
  }
};
