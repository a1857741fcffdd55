/**
 * Who may run when. Every statement begins in the quick lane; one that takes longer moves to the slow lane. Where that is
 * full and others wait, one of it is put out: what is known as heavy first, then what many ask at once, of several the one
 * that has been in it longest. So a crowd of endless statements never keeps a short one from its answer, even where it
 * makes that one slow, and every statement has its time before it has to go. What was put out, or took long, is known as
 * heavy the next time: then it waits behind the others and begins in the slow lane, where it leaves a place free.
 */
import { Heavy } from './heavy';

export interface LaneSizes {
  readonly quick: number;
  readonly slow: number;
  /** Of the places of the slow lane, those in which what is known as heavy may begin. */
  readonly heavy: number;
  /** How many may wait to begin, and for how many ms. */
  readonly waiting: number;
  readonly waitWithin: number;
  /** After how many ms a statement is slow. */
  readonly slowAfter: number;
  /** For how many ms a statement may run in any case: a server that pauses makes all of them slow at once. */
  readonly atLeast: number;
  /** After how many ms it is known as heavy. */
  readonly heavyAfter: number;
}

/** A place to run in, to be given back. */
export interface Ticket {
  /** It runs now: only from here on its time is counted. */
  readonly start: () => void;
  readonly leave: () => void;
}

/** Who wants to run. */
export interface Entrant {
  /** By which it is known again; see `shapeOf`. */
  readonly shape: string;
  /** Is called when the place is needed for others; the one who holds it must stop and leave. */
  readonly putOut: () => void;
}

type Lane = 'quick' | 'slow';

interface Place extends Entrant {
  /** `out`: it was told to stop, and is about to leave. */
  lane: Lane | 'out';
  began: number;
  timer: NodeJS.Timeout | undefined;
}

interface Waiting extends Entrant {
  readonly begin: (ticket: Ticket) => void;
}

export class Lanes {
  private readonly running = new Set<Place>();
  private readonly queue: Waiting[] = [];
  private readonly heavy = new Heavy();
  private turn = 0;

  constructor(private readonly sizes: LaneSizes) {}

  /** How many run. */
  get size(): number {
    return this.running.size;
  }

  private count(lane: Place['lane']): number {
    return [...this.running].filter((place) => place.lane === lane).length;
  }

  /** The lane in which it could begin now, or null. */
  private laneFor({ shape }: Entrant): Lane | null {
    if (this.heavy.has(shape)) return this.count('slow') < this.sizes.heavy ? 'slow' : null;
    return this.count('quick') < this.sizes.quick ? 'quick' : null;
  }

  /**
   * Waits for a place.
   * @param gone fires when the one who asked has gone
   * @returns null where too many wait already, or it waited too long
   */
  enter(entrant: Entrant, gone: AbortSignal): Promise<Ticket | null> {
    const lane = this.laneFor(entrant);
    const isFirst = !this.queue.some((one) => this.laneFor(one) !== null);
    if (lane !== null && isFirst) return Promise.resolve(this.begin(entrant, lane));
    if (gone.aborted || this.queue.length >= this.sizes.waiting) return Promise.resolve(null);
    return this.wait(entrant, gone);
  }

  /** A timer and a listener that are both taken away: Node never forgets an `AbortSignal.any` that somebody listens to. */
  private wait(entrant: Entrant, gone: AbortSignal): Promise<Ticket | null> {
    return new Promise((resolve) => {
      const end = (ticket: Ticket | null) => {
        clearTimeout(timer);
        gone.removeEventListener('abort', giveUp);
        resolve(ticket);
      };
      const waiting: Waiting = { ...entrant, begin: end };
      const giveUp = () => {
        this.queue.splice(this.queue.indexOf(waiting), 1);
        end(null);
      };
      const timer = setTimeout(giveUp, this.sizes.waitWithin).unref();
      gone.addEventListener('abort', giveUp);
      this.queue.push(waiting);
      this.admit();
    });
  }

  private admit(): void {
    for (let next = this.next(); next; next = this.next()) {
      this.queue.splice(this.queue.indexOf(next), 1);
      next.begin(this.begin(next, this.laneFor(next) ?? 'slow'));
    }
  }

  private begin({ shape, putOut }: Entrant, lane: Lane): Ticket {
    const place: Place = { shape, putOut, lane, began: Number.NaN, timer: undefined };
    this.running.add(place);
    return { start: () => this.start(place), leave: () => this.leave(place) };
  }

  /** First come, first served; in a crowd every other time the last to come, who else would wait for all of it. */
  private next(): Waiting | undefined {
    const able = this.queue.filter((one) => this.laneFor(one) !== null);
    if (able.length === 0) return undefined;
    this.turn += 1;
    const isCrowd = able.length > this.sizes.quick;
    return isCrowd && this.turn % 2 === 0 ? able.at(-1) : able[0];
  }

  private start(place: Place): void {
    place.began = performance.now();
    this.watch(place);
  }

  private watch(place: Place): void {
    if (this.running.has(place) && place.lane === 'quick')
      place.timer = setTimeout(() => this.grewSlow(place), this.sizes.slowAfter).unref();
  }

  /** How many of its shape run or wait; more than any crowd where it is known as heavy. */
  private burden({ shape }: Entrant): number {
    if (this.heavy.has(shape)) return Number.MAX_SAFE_INTEGER;
    return [...this.running, ...this.queue].filter((one) => one.shape === shape).length;
  }

  /** Running places are kept in the order in which they became slow: the quick ones first come, then moved to the end. */
  private grewSlow(place: Place): void {
    const slow = [...this.running].filter(({ lane }) => lane === 'slow');
    const isFull = slow.length >= this.sizes.slow;
    const first = slow.sort((a, b) => this.burden(b) - this.burden(a))[0];
    const mayStay = first && performance.now() - first.began < this.sizes.atLeast;
    if (isFull && (this.queue.length === 0 || mayStay)) {
      this.watch(place);
      return;
    }
    place.lane = 'slow';
    this.running.delete(place);
    this.running.add(place);
    if (isFull && first) {
      first.lane = 'out';
      this.heavy.add(first.shape);
      first.putOut();
    }
    this.admit();
  }

  private leave(place: Place): void {
    if (!this.running.delete(place)) return;
    clearTimeout(place.timer);
    const took = performance.now() - place.began;
    if (took > this.sizes.heavyAfter) this.heavy.add(place.shape);
    else if (took < this.sizes.slowAfter && place.lane !== 'out') this.heavy.remove(place.shape);
    this.admit();
  }
}
