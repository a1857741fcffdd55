/** The threads that run statements: made when they are needed, kept for the next statement, ended when they hang. */
import { Worker } from 'node:worker_threads';
import { type Failure, type FromWorker, MEMORY_EXIT, type ToWorker } from './messages';

/** Of a thread's heap, in MB: decoding one record may need much, and must not take the server's. */
const HEAP_MB = 256;

/** How many threads are kept when nothing is running, and for how many ms. */
const KEPT = 8;
const KEPT_FOR = 60_000;

/** A thread while it runs one statement. */
export interface Thread {
  post(message: ToWorker): void;
  /** Takes what it says, and whether it ended by itself, which it does when one record is too much for it. */
  listen(listener: (message: FromWorker, isAlive: boolean) => void): void;
  /** Gives it back: to be used again, or to be ended, where nobody knows what it is doing. */
  release(isIdle: boolean): void;
}

/** From sources (tests, benchmarks) the worker is TypeScript, which Node 20 must be taught first, inside of the thread. */
const FROM_SOURCES = `import('tsx/esm/api')
  .then(({ register }) => register())
  .then(() => import(require('node:worker_threads').workerData));`;

function startWorker(): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } };
  const worker = process.env.NEXT_RUNTIME
    ? new Worker(new URL('./worker.ts', import.meta.url), options)
    : new Worker(FROM_SOURCES, {
        ...options,
        eval: true,
        workerData: new URL('./worker.ts', import.meta.url).href,
      });
  worker.unref();
  return worker;
}

/** What the thread's end means: its memory was not enough for a record, or it failed. */
function endOf(error: unknown): FromWorker {
  const isFull =
    (error as { code?: string } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY' || error === MEMORY_EXIT;
  return { kind: 'failed', failure: isFull ? TOO_LARGE : BROKEN, rows: 0 };
}

const TOO_LARGE: Failure = {
  code: 'Neo.ClientError.General.RecordTooLarge',
  message: 'One record of the answer is larger than is answered here.',
  status: 400,
};

const BROKEN: Failure = {
  code: 'Neo.DatabaseError.General.UnknownError',
  message: 'The thread that ran the statement has failed.',
  status: 500,
};

export class Pool {
  private readonly idle: Worker[] = [];
  private readonly expiry = new WeakMap<Worker, NodeJS.Timeout>();
  /** Those that have said so. */
  private readonly ready = new WeakSet<Worker>();

  /** A thread that runs nothing. */
  take(): Thread {
    const worker = this.idle.pop() ?? startWorker();
    clearTimeout(this.expiry.get(worker));
    worker.removeAllListeners();
    return {
      post: (message) => worker.postMessage(message),
      listen: (listener) => {
        if (this.ready.has(worker)) listener({ kind: 'ready' }, true);
        worker.on('message', (message: FromWorker) => {
          if (message.kind === 'ready') this.ready.add(worker);
          listener(message, true);
        });
        worker.on('error', (error) => listener(endOf(error), false));
        worker.on('exit', (code) => listener(endOf(code), false));
      },
      release: (isIdle) => this.release(worker, isIdle),
    };
  }

  private release(worker: Worker, isIdle: boolean): void {
    this.supervise(worker);
    if (!isIdle || this.idle.length >= KEPT) {
      void worker.terminate();
      return;
    }
    this.idle.push(worker);
    const timer = setTimeout(() => void worker.terminate(), KEPT_FOR).unref();
    this.expiry.set(worker, timer);
  }

  /** A thread that fails while nobody listens must not take the process with it. */
  private supervise(worker: Worker): Worker {
    worker.removeAllListeners();
    worker.on('message', ({ kind }: FromWorker) => {
      if (kind === 'ready') this.ready.add(worker);
    });
    worker.on('error', () => this.forget(worker));
    worker.on('exit', () => this.forget(worker));
    return worker;
  }

  private forget(worker: Worker): void {
    const index = this.idle.indexOf(worker);
    if (index >= 0) this.idle.splice(index, 1);
  }

  /** Starts threads before they are needed: the first of a crowd should not wait for theirs. */
  warm(count: number): void {
    while (this.idle.length < count) this.idle.push(this.supervise(startWorker()));
  }

  /** Ends the threads that are idle. */
  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }
}
