/** Shows slow steps as they go, some at the same time, and at the end of each how long it took. */

export type Report = (line: string) => void;

/** Runs steps and shows them. */
export interface Steps {
  /**
   * Runs one step. `work` is given what to call with each new state; what it returns as `note` stands beside the time.
   */
  run<T>(name: string, work: (report: Report) => Promise<T>, note?: (result: T) => string): Promise<T>;
  /** How long each step took, in s, in the order in which they ended. */
  readonly times: ReadonlyMap<string, number>;
  stop(): void;
}

interface Step {
  readonly name: string;
  readonly started: number;
  state: string;
  end: 'ok' | 'failed' | null;
  seconds: number;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const MARKS = { ok: '✓', failed: '✗' } as const;
const REDRAW = 100;

/** On a terminal the lines are drawn over; elsewhere each change is a line of its own. */
export function showSteps(out: NodeJS.WriteStream): Steps {
  const steps: Step[] = [];
  const times = new Map<string, number>();
  let [drawn, tick] = [0, 0];
  const draw = () => {
    if (!out.isTTY) return;
    tick += 1;
    const lines = steps.map((step) => `\x1b[2K${line(step, tick).slice(0, out.columns || 100)}\n`);
    out.write(`${drawn ? `\x1b[${drawn}A` : ''}${lines.join('')}`);
    drawn = steps.length;
  };
  const timer = out.isTTY ? setInterval(draw, REDRAW) : null;
  timer?.unref();
  return {
    times,
    async run(name, work, note) {
      const step: Step = { name, started: Date.now(), state: '', end: null, seconds: 0 };
      steps.push(step);
      const report = (state: string) => {
        if (state !== step.state && !out.isTTY) out.write(`  · ${name}: ${state}\n`);
        step.state = state;
      };
      try {
        const result = await work(report);
        step.state = note?.(result) ?? '';
        step.end = 'ok';
        return result;
      } catch (error) {
        step.end = 'failed';
        throw error;
      } finally {
        step.seconds = (Date.now() - step.started) / 1000;
        times.set(name, step.seconds);
        if (!out.isTTY) out.write(`${line(step, 0)}\n`);
        draw();
      }
    },
    stop() {
      if (timer) clearInterval(timer);
      draw();
    },
  };
}

function line({ name, started, state, end, seconds }: Step, tick: number): string {
  const mark = end === null ? FRAMES[tick % FRAMES.length] : MARKS[end];
  const time = (end === null ? (Date.now() - started) / 1000 : seconds).toFixed(1);
  return `  ${mark} ${name.padEnd(12)}${`${time} s`.padStart(8)}  ${state}`;
}
