/** Times an operation, and beside it the bare driver running the very same Cypher. */
import { type Database, readRows } from '@/lib/neo4j/driver';
import type { Query, Reader } from '@/lib/neo4j/read';
import { quantiles, type Times } from '../figures';
import { type Chance, chance } from '../seeded';
import type { Sizes } from './graph';
import { makeNames } from './names';
import type { Operation } from './operations';

export interface Measured extends Times {
  readonly name: string;
  readonly aim: number | null;
  readonly calls: number;
  /** p50 of the driver running the same queries, and of the operation beside it, both asked a second time. */
  readonly driver: number;
  readonly ratio: number;
}

export interface Amount {
  /** Calls that are timed, at most. */
  readonly calls: number;
  /** An operation ends after so many seconds, whatever was called by then. */
  readonly seconds: number;
}

/** Queries in the order in which they were asked; those of one wave at the same time. */
type Waves = Query[][];

/** A reader that writes down what it is asked. */
function recording(read: Reader, waves: Waves): Reader {
  let open = 0;
  return async (query) => {
    if (open === 0) waves.push([]);
    waves.at(-1)?.push(query);
    open += 1;
    try {
      return await read(query);
    } finally {
      open -= 1;
    }
  };
}

/** The driver as its manual has it. */
async function runBare({ driver, name }: Database, { text, parameters }: Query): Promise<unknown> {
  const session = driver.session({ database: name, defaultAccessMode: 'READ' });
  try {
    return (await session.executeRead((tx) => tx.run(text, parameters))).records;
  } finally {
    await session.close();
  }
}

const WARM_CALLS = 30;
const WARM_WITHIN = 8_000;

/** A query's first runs are planned and compiled, which a server that runs for days does once. */
async function warm(call: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + WARM_WITHIN;
  for (let calls = 0; calls < WARM_CALLS && performance.now() < end; calls += 1) await call();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * An operation's times are those of asking for something new. What is asked again is found in memory, so it is then asked
 * again beside the driver, in turns, for the ratio.
 */
export async function measure(
  database: Database,
  operation: Operation,
  sizes: Sizes,
  amount: Amount,
): Promise<Measured> {
  const any: Chance = chance(3);
  const names = makeNames(chance(1));
  const read: Reader = (query) => readRows(database, query, 60_000);
  const [first, own, bare]: [number[], number[], number[]] = [[], [], []];
  const draw = () => operation.draw(any, sizes, names);
  await warm(() => draw()(read));
  const end = performance.now() + amount.seconds * 1_000;
  for (let call = 0; call < amount.calls && performance.now() < end; call += 1) {
    const ask = draw();
    const waves: Waves = [];
    first.push(await timed(() => ask(recording(read, waves))));
    const timeOwn = async () => own.push(await timed(() => ask(read)));
    const timeBare = async () =>
      bare.push(
        await timed(async () => {
          for (const wave of waves) await Promise.all(wave.map((query) => runBare(database, query)));
        }),
      );
    for (const time of call % 2 === 0 ? [timeOwn, timeBare] : [timeBare, timeOwn]) await time();
  }
  const driver = quantiles(bare).p50;
  const times = quantiles(first);
  const { name, aim } = operation;
  return { name, aim, calls: first.length, ...times, driver, ratio: quantiles(own).p50 / driver };
}
