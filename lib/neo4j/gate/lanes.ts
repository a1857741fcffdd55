/**
 * Who may run when. Every statement begins in the quick lane; one that takes longer moves to the slow lane, which is
 * short. Where that is full and others wait, it is put out: so a crowd of endless statements never keeps a short one
 * from its answer.
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
  readonly leave: () => void;
}

interface Place {
  lane: 'quick' | 'slow';
  timer: NodeJS.Timeout;
  readonly putOut: () => void;
}

interface Waiting {
  readonly begin: (ticket: Ticket) => void;
  readonly putOut: () => void;
}

export class Lanes {
  private readonly running = new Set<Place>();
  private readonly queue: Waiting[] = [];

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
   * @param signal ends the waiting
   * @returns null where too many wait already, or the signal came first
   */
  enter(putOut: () => void, signal: AbortSignal): Promise<Ticket | null> {
    if (signal.aborted || (this.isFull() && this.queue.length >= this.sizes.waiting))
      return Promise.resolve(null);
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
      const { begin, putOut } = this.queue.shift()!;
      const place: Place = { lane: 'quick', putOut, timer: this.watch(() => this.grewSlow(place)) };
      this.running.add(place);
      begin({ leave: () => this.leave(place) });
    }
  }

  private watch(then: () => void): NodeJS.Timeout {
    return setTimeout(then, this.sizes.slowAfter).unref();
  }

  private grewSlow(place: Place): void {
    if (this.count('slow') < this.sizes.slow) {
      place.lane = 'slow';
      this.admit();
    } else if (this.queue.length > 0) {
      place.putOut();
    } else {
      place.timer = this.watch(() => this.grewSlow(place));
    }
  }

  private leave(place: Place): void {
    clearTimeout(place.timer);
    this.running.delete(place);
    this.admit();
  }
}
