/** The threads that run statements: made when they are needed, kept for the next statement, ended when they hang. */
import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './messages';

/** Of a thread's heap, in MB: decoding one record may need much, and must not take the server's. */
const HEAP_MB = 256;

/** How many threads are kept when nothing is running, and for how many ms. */
const KEPT = 8;
const KEPT_FOR = 60_000;

/** A thread while it runs one statement. */
export interface Thread {
  post(message: ToWorker): void;
  /** Takes what it says; `null` when it ended by itself, which it does when one record is too much for it. */
  listen(listener: (message: FromWorker | null) => void): void;
  /** Gives it back: to be used again, or to be ended, where nobody knows what it is doing. */
  release(isIdle: boolean): void;
}

/** In a build the worker is a bundle; from sources it is TypeScript, which Node 20 must be taught. */
const FROM_SOURCES = process.env.NEXT_RUNTIME ? [] : ['--import', 'tsx'];

function startWorker(): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: FROM_SOURCES,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  worker.unref();
  return worker;
}

export class Pool {
  private readonly idle: Worker[] = [];
  private readonly expiry = new WeakMap<Worker, NodeJS.Timeout>();

  /** A thread that runs nothing. */
  take(): Thread {
    const worker = this.idle.pop() ?? startWorker();
    clearTimeout(this.expiry.get(worker));
    worker.removeAllListeners();
    return {
      post: (message) => worker.postMessage(message),
      listen: (listener) => {
        worker.on('message', listener);
        worker.on('error', () => listener(null));
        worker.on('exit', () => listener(null));
      },
      release: (isIdle) => this.release(worker, isIdle),
    };
  }

  private release(worker: Worker, isIdle: boolean): void {
    worker.removeAllListeners();
    // A thread that fails while nobody listens must not take the process with it.
    worker.on('error', () => this.forget(worker));
    worker.on('exit', () => this.forget(worker));
    if (!isIdle || this.idle.length >= KEPT) {
      void worker.terminate();
      return;
    }
    this.idle.push(worker);
    const timer = setTimeout(() => void worker.terminate(), KEPT_FOR).unref();
    this.expiry.set(worker, timer);
  }

  private forget(worker: Worker): void {
    const index = this.idle.indexOf(worker);
    if (index >= 0) this.idle.splice(index, 1);
  }

  /** Ends the threads that are idle. */
  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }
}
