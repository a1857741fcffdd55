/** Puts load on a function, or on an address by autocannon, and says how long each answer took. */
import autocannon from 'autocannon';
import { quantiles, type Times } from '../figures';

export interface Load extends Times {
  readonly perSecond: number;
  /** Answers that were none of success, and requests without an answer. */
  readonly errors: number;
}

export interface Amount {
  readonly connections: number;
  readonly seconds: number;
}

/** What is asked of an address. */
export interface Ask {
  readonly url: string;
  /** Of a POST; without one it is a GET. */
  readonly body?: string;
}

const figures = (times: readonly number[], seconds: number, errors = 0): Load => ({
  ...quantiles(times),
  perSecond: times.length / seconds,
  errors,
});

/** Keeps so many askers of a function busy. */
export async function loadFunction(
  ask: () => Promise<unknown>,
  { connections, seconds }: Amount,
): Promise<Load> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  const asker = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, asker));
  return figures(times, seconds);
}

/** The same over HTTP. autocannon's own table knows whole milliseconds only, so each answer's time is taken. */
export function loadAddress({ url, body }: Ask, { connections, seconds }: Amount): Promise<Load> {
  const times: number[] = [];
  const request = body === undefined ? {} : { method: 'POST' as const, body };
  return new Promise((resolve, reject) => {
    const running = autocannon(
      {
        ...{ url, connections, duration: seconds, ...request },
        headers: { 'content-type': 'application/json' },
      },
      (error, result) => {
        if (error) reject(error);
        else resolve(figures(times, seconds, result.errors + result.timeouts + result.non2xx));
      },
    );
    running.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
}
