/** Who may run when. Time is vitest's here, not the clock's. */
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lanes, type Ticket } from '@/lib/neo4j/gate/lanes';

const SIZES = {
  quick: 2,
  slow: 1,
  heavy: 1,
  waiting: 2,
  waitWithin: 5_000,
  slowAfter: 200,
  atLeast: 0,
  heavyAfter: 1_000,
};
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

let entered = 0;

/** Each has a shape of its own unless one is given. */
function enter(lanes: Lanes, signal: AbortSignal = never, shape = `shape ${entered++}`) {
  const got: { ticket: Ticket | null | undefined; isOut: boolean } = { ticket: undefined, isOut: false };
  const putOut = () => {
    got.isOut = true;
  };
  void lanes.enter({ shape, putOut }, signal).then((ticket) => {
    got.ticket = ticket;
    ticket?.start();
  });
  return got;
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('Lanes', () => {
  it('lets as many run as there is room for, and the next when one leaves', async () => {
    const lanes = new Lanes(SIZES);
    const [a, b, c] = [enter(lanes), enter(lanes), enter(lanes)];
    await settle();
    expect([Boolean(a.ticket), Boolean(b.ticket), c.ticket]).toEqual([true, true, undefined]);
    a.ticket?.leave();
    await settle();
    expect(c.ticket).toBeTruthy();
    expect(lanes.size).toBe(2);
  });

  it('refuses at once when too many wait', async () => {
    const lanes = new Lanes(SIZES);
    const all = Array.from({ length: 5 }, () => enter(lanes));
    await settle();
    expect(all[4]?.ticket).toBeNull();
  });

  it('moves the slow out of the way of the quick, and puts out who has been slow longest', async () => {
    const lanes = new Lanes(SIZES);
    const [a, b, c] = [enter(lanes), enter(lanes), enter(lanes)];
    await vi.advanceTimersByTimeAsync(250);
    expect(c.ticket).toBeTruthy();
    expect([a.isOut, b.isOut, c.isOut]).toEqual([false, false, false]);
    const d = enter(lanes);
    await vi.advanceTimersByTimeAsync(250);
    expect([a.isOut, b.isOut, c.isOut]).toEqual([true, false, false]);
    expect(d.ticket).toBeTruthy();
  });

  it('puts out who is known as heavy rather than who has become slow in the crowd', async () => {
    const lanes = new Lanes({ ...SIZES, slow: 2, heavy: 2, waiting: 10 });
    const before = enter(lanes, never, 'endless');
    await vi.advanceTimersByTimeAsync(2_000);
    before.ticket?.leave();
    await settle();
    const honest = enter(lanes);
    await vi.advanceTimersByTimeAsync(250);
    const heavy = enter(lanes, never, 'endless');
    const crowd = [enter(lanes), enter(lanes), enter(lanes)];
    await vi.advanceTimersByTimeAsync(250);
    expect([honest.isOut, heavy.isOut]).toEqual([false, true]);
    expect(crowd.every(({ ticket }) => ticket)).toBe(true);
  });

  it('puts out one of many that are alike rather than one that has not its like', async () => {
    const lanes = new Lanes({ ...SIZES, slow: 2, waiting: 10 });
    const honest = enter(lanes);
    await vi.advanceTimersByTimeAsync(250);
    const crowd = Array.from({ length: 5 }, () => enter(lanes, never, 'again and again'));
    await vi.advanceTimersByTimeAsync(450);
    expect([honest.isOut, ...crowd.map(({ isOut }) => isOut)]).toEqual([
      false,
      ...[true, true, false, false, false],
    ]);
  });

  it('serves a crowd from both its ends, so that the last to come is served in time', async () => {
    const lanes = new Lanes({ ...SIZES, waiting: 10 });
    const all = Array.from({ length: 9 }, () => enter(lanes));
    await settle();
    all[0]?.ticket?.leave();
    all[1]?.ticket?.leave();
    await settle();
    expect(all.map((one) => Boolean(one.ticket))).toEqual([true, true, true, ...Array(5).fill(false), true]);
  });

  it('leaves the slow alone while nobody waits', async () => {
    const lanes = new Lanes(SIZES);
    const [a, b] = [enter(lanes), enter(lanes)];
    await vi.advanceTimersByTimeAsync(60_000);
    expect([a.isOut, b.isOut]).toEqual([false, false]);
  });

  it('forgets who goes away while waiting', async () => {
    const lanes = new Lanes(SIZES);
    const gone = new AbortController();
    const [a] = [enter(lanes), enter(lanes)];
    const c = enter(lanes, gone.signal);
    gone.abort();
    await settle();
    expect(c.ticket).toBeNull();
    a.ticket?.leave();
    await settle();
    expect(lanes.size).toBe(1);
  });

  it('refuses who has waited as long as may be', async () => {
    const lanes = new Lanes({ ...SIZES, slow: 2, waitWithin: 100 });
    const c = [enter(lanes), enter(lanes), enter(lanes)].at(-1);
    await vi.advanceTimersByTimeAsync(99);
    expect(c?.ticket).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(c?.ticket).toBeNull();
  });

  it('keeps nothing of who waited, however that ended', async () => {
    const lanes = new Lanes(SIZES);
    const gone = new AbortController();
    const [a] = [enter(lanes), enter(lanes)];
    const c = enter(lanes, gone.signal);
    expect(getEventListeners(gone.signal, 'abort')).toHaveLength(1);
    await settle();
    a.ticket?.leave();
    await settle();
    expect(c.ticket).toBeTruthy();
    expect(getEventListeners(gone.signal, 'abort')).toHaveLength(0);
  });

  it('lets others go before what is known as heavy, which begins only where the slow leave room', async () => {
    const lanes = new Lanes({ ...SIZES, slow: 2, waiting: 10 });
    const first = enter(lanes, never, 'heavy');
    await vi.advanceTimersByTimeAsync(1_500);
    first.ticket?.leave();
    const [a, b] = [enter(lanes, never, 'heavy'), enter(lanes, never, 'heavy')];
    const [c, d] = [enter(lanes), enter(lanes)];
    await settle();
    expect([a, b, c, d].map((one) => Boolean(one.ticket))).toEqual([true, false, true, true]);
    c.ticket?.leave();
    d.ticket?.leave();
    await vi.advanceTimersByTimeAsync(250);
    expect(b.ticket).toBeUndefined();
    a.ticket?.leave();
    await settle();
    expect(b.ticket).toBeTruthy();
  });

  it('puts nobody out before its least time, however many wait', async () => {
    const lanes = new Lanes({ ...SIZES, atLeast: 500, waiting: 10 });
    const [a, b] = [enter(lanes), enter(lanes), enter(lanes), enter(lanes), enter(lanes)];
    await vi.advanceTimersByTimeAsync(450);
    expect([a?.isOut, b?.isOut]).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(400);
    expect(a?.isOut).toBe(true);
  });

  it('takes back that something is heavy when it was quick', async () => {
    const lanes = new Lanes({ ...SIZES, waiting: 10 });
    const first = enter(lanes, never, 'heavy');
    await vi.advanceTimersByTimeAsync(1_500);
    first.ticket?.leave();
    const again = enter(lanes, never, 'heavy');
    await vi.advanceTimersByTimeAsync(50);
    again.ticket?.leave();
    const both = [enter(lanes, never, 'heavy'), enter(lanes, never, 'heavy')];
    await settle();
    expect(both.map((one) => Boolean(one.ticket))).toEqual([true, true]);
  });
});
