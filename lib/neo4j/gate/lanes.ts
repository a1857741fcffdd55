/**
 * Who may run when. Every statement begins in the quick lane; one that takes longer moves to the slow lane. Where that is
 * full and others wait, the one that has been in it longest is put out: so a crowd of endless statements never keeps a
 * short one from its answer, and every statement has its time before it has to go.
 */

export interface LaneSizes {
  readonly quick: number;
  readonly slow: number;
  /** How many may wait to begin. */
  readonly waiting: number;
  /** After how many ms a statement is slow. */
  readonly slowAfter: number;
}

/** A place to run in, to be given back. */
export interface Ticket {
  /** It runs now: only from here on its time is counted. */
  readonly start: () => void;
  readonly leave: () => void;
}

interface Place {
  /** `out`: it was told to stop, and is about to leave. */
  lane: 'quick' | 'slow' | 'out';
  timer: NodeJS.Timeout | undefined;
  readonly putOut: () => void;
}

interface Waiting {
  readonly begin: (ticket: Ticket) => void;
  readonly putOut: () => void;
}

export class Lanes {
  private readonly running = new Set<Place>();
  private readonly queue: Waiting[] = [];
  private turn = 0;

  constructor(private readonly sizes: LaneSizes) {}

  /** How many run. */
  get size(): number {
    return this.running.size;
  }

  private count(lane: Place['lane']): number {
    return [...this.running].filter((place) => place.lane === lane).length;
  }

  /**
   * Waits for a place.
   * @param putOut is called when the place is needed for others; the one who holds it must stop and leave
   * @param patience is asked for a signal that ends the waiting, where there is any
   * @returns null where too many wait already, or the signal came first
   */
  enter(putOut: () => void, patience: () => AbortSignal): Promise<Ticket | null> {
    if (!this.isFull() && this.queue.length === 0) return Promise.resolve(this.begin(putOut));
    const signal = patience();
    if (signal.aborted || this.queue.length >= this.sizes.waiting) return Promise.resolve(null);
    return new Promise((resolve) => {
      const waiting = { begin: resolve, putOut };
      this.queue.push(waiting);
      signal.addEventListener('abort', () => this.giveUp(waiting, resolve), { once: true });
      this.admit();
    });
  }

  private isFull(): boolean {
    return this.count('quick') >= this.sizes.quick;
  }

  private giveUp(waiting: Waiting, resolve: (ticket: null) => void): void {
    const index = this.queue.indexOf(waiting);
    if (index < 0) return;
    this.queue.splice(index, 1);
    resolve(null);
  }

  private admit(): void {
    while (!this.isFull() && this.queue.length > 0) {
      const { begin, putOut } = this.next()!;
      begin(this.begin(putOut));
    }
  }

  private begin(putOut: () => void): Ticket {
    const place: Place = { lane: 'quick', putOut, timer: undefined };
    this.running.add(place);
    return { start: () => this.watch(place), leave: () => this.leave(place) };
  }

  /** First come, first served; in a crowd every other time the last to come, who else would wait for all of it. */
  private next(): Waiting | undefined {
    this.turn += 1;
    const isCrowd = this.queue.length > this.sizes.quick;
    return isCrowd && this.turn % 2 === 0 ? this.queue.pop() : this.queue.shift();
  }

  private watch(place: Place): void {
    if (this.running.has(place))
      place.timer = setTimeout(() => this.grewSlow(place), this.sizes.slowAfter).unref();
  }

  /** Running places are kept in the order in which they became slow: the quick ones first come, then moved to the end. */
  private grewSlow(place: Place): void {
    const slow = [...this.running].filter(({ lane }) => lane === 'slow');
    const isFull = slow.length >= this.sizes.slow;
    if (isFull && this.queue.length === 0) {
      this.watch(place);
      return;
    }
    place.lane = 'slow';
    this.running.delete(place);
    this.running.add(place);
    const [longest] = slow;
    if (isFull && longest) {
      longest.lane = 'out';
      longest.putOut();
    }
    this.admit();
  }

  private leave(place: Place): void {
    clearTimeout(place.timer);
    this.running.delete(place);
    this.admit();
  }
}
