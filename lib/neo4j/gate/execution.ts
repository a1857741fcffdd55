/** One statement on its way: handed to a thread, its answer taken piece by piece, ended in time whatever it does. */
import type { Ticket } from './lanes';
import type { Failure, Outcome, RunMessage } from './messages';
import type { Thread } from './pool';

/** How long a thread that was told to stop may take before it is ended, in ms. */
const STOP_WITHIN = 300;

/** What comes next of an answer. */
export type Part =
  | { readonly kind: 'piece'; readonly piece: Uint8Array }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly rows: number };

export class Execution {
  private readonly parts: Part[] = [];
  private onPart: (() => void) | null = null;
  private isOver = false;
  private isReleased = false;
  private readonly deadline: NodeJS.Timeout;

  /**
   * @param within after how many ms it is stopped
   * @param late what it is then said to have failed with
   * @param ticket is started when the thread begins, and left when it is free or ended
   */
  constructor(
    private readonly thread: Thread,
    message: RunMessage,
    { within, late }: { within: number; late: Failure },
    private readonly ticket: Ticket,
  ) {
    thread.listen((said, isAlive) => {
      if (said.kind === 'ready') return ticket.start();
      if (said.kind === 'done') this.add({ kind: 'piece', piece: said.piece });
      this.add(said);
      if (said.kind !== 'piece') this.release(isAlive);
    });
    this.deadline = setTimeout(() => this.stop(late), within);
    thread.post(message);
  }

  /** The next part; after `done` or `failed` there is none. */
  async next(): Promise<Part> {
    if (this.parts.length === 0) {
      await new Promise<void>((resolve) => {
        this.onPart = resolve;
      });
    }
    const part = this.parts.shift()!;
    if (part.kind === 'piece' && !this.isReleased) this.thread.post({ kind: 'taken' });
    return part;
  }

  /** Ends it: what was not taken yet is followed by this failure. */
  stop(failure: Failure): void {
    if (this.isOver) return;
    this.add({ kind: 'failed', failure, rows: 0 });
    this.thread.post({ kind: 'cancel' });
    setTimeout(() => this.release(false), STOP_WITHIN);
  }

  private add(part: Part): void {
    if (this.isOver) return;
    this.isOver = part.kind !== 'piece';
    this.parts.push(part);
    this.onPart?.();
    this.onPart = null;
  }

  private release(isIdle: boolean): void {
    if (this.isReleased) return;
    this.isReleased = true;
    clearTimeout(this.deadline);
    this.thread.release(isIdle);
    this.ticket.leave();
  }
}
