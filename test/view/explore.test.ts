import { describe, expect, it } from 'vitest';
import {
  add,
  collapse,
  expandedCount,
  forget,
  heldNodes,
  hide,
  isExpanded,
  pin,
  shownNodes,
  unhide,
} from '@/lib/view/explore';
import { type History, record, redo, startHistory, undo } from '@/lib/view/history';
import { placeAround } from '@/lib/view/placement';
import type { View } from '@/lib/view/view';
import { addition, viewOf } from './fixture';

const expanded = (view: View, origin: string, nodes: string[]): View =>
  add(
    view,
    addition(nodes, { reason: 'expansion', origin }),
    placeAround(
      nodes.filter((id) => !view.positions[id]),
      view.positions[origin] ?? [0, 0],
      Object.values(view.positions),
    ),
  );

describe('expanding and collapsing', () => {
  it('collapses to the very view that was expanded', () => {
    const before = viewOf('a', 'b');
    expect(collapse(expanded(before, 'a', ['b', 'c', 'd']), 'a')).toEqual(before);
  });

  it('keeps what another expansion brought too', () => {
    const both = expanded(expanded(viewOf('a', 'b'), 'a', ['c', 'd']), 'b', ['d', 'e']);
    expect(shownNodes(collapse(both, 'a'))).toEqual(new Set(['a', 'b', 'd', 'e']));
    expect(shownNodes(collapse(collapse(both, 'a'), 'b'))).toEqual(new Set(['a', 'b']));
  });

  it('takes with it what was expanded from nodes that go', () => {
    const chain = expanded(expanded(viewOf('a'), 'a', ['b']), 'b', ['c']);
    expect(collapse(chain, 'a')).toEqual(viewOf('a'));
    expect(shownNodes(collapse(chain, 'b'))).toEqual(new Set(['a', 'b']));
  });

  it('ends when two nodes were expanded from each other', () => {
    const circle = expanded(expanded(viewOf('a'), 'a', ['b']), 'b', ['a']);
    expect(shownNodes(collapse(circle, 'b'))).toEqual(new Set(['a', 'b']));
  });

  it('knows what is expanded, and how far by the same question', () => {
    const view = add(
      expanded(viewOf('a'), 'a', ['b', 'c']),
      addition(['d'], { reason: 'expansion', origin: 'a', asked: 'kind=person' }),
    );
    expect(isExpanded(view, 'a')).toBe(true);
    expect(isExpanded(view, 'b')).toBe(false);
    expect(expandedCount(view, 'a', '')).toBe(2);
    expect(expandedCount(view, 'a', 'kind=person')).toBe(1);
  });

  it('leaves old nodes where they stand', () => {
    const before = viewOf('a', 'b', 'c');
    const { positions } = expanded(before, 'a', ['d', 'e', 'f']);
    for (const [id, place] of Object.entries(before.positions)) expect(positions[id]).toEqual(place);
  });
});

describe('hiding and pinning', () => {
  it('hides from what is shown, not from what is held', () => {
    const view = hide(viewOf('a', 'b'), ['b']);
    expect(shownNodes(view)).toEqual(new Set(['a']));
    expect(heldNodes(view)).toEqual(new Set(['a', 'b']));
    expect(unhide(view)).toEqual(viewOf('a', 'b'));
  });

  it('is the same set for a filter, and another for each way of hiding, there and back', () => {
    const view = viewOf('a', 'b');
    const filtered = { ...view, filters: { ...view.filters, degree: 2 } };
    expect(shownNodes(filtered)).toBe(shownNodes(view));
    const hidden = hide(view, ['b']);
    expect(shownNodes(hidden)).toEqual(new Set(['a']));
    expect(shownNodes(view)).toEqual(new Set(['a', 'b']));
    expect(shownNodes(hidden)).toEqual(new Set(['a']));
  });

  it('brings back what is searched for by name, but not by expanding', () => {
    const hidden = hide(viewOf('a', 'b'), ['b']);
    expect(shownNodes(expanded(hidden, 'a', ['b']))).toEqual(new Set(['a']));
    expect(shownNodes(add(hidden, addition(['b'], { reason: 'search' })))).toEqual(new Set(['a', 'b']));
  });

  it('forgets pins and places of what is collapsed', () => {
    const view = pin(expanded(viewOf('a'), 'a', ['b']), ['a', 'b']);
    const { pinned, positions } = collapse(view, 'a');
    expect(pinned).toEqual(['a']);
    expect(Object.keys(positions)).toEqual(['a']);
  });

  it('forgets what is gone from the graph, with what was expanded from it', () => {
    const view = hide(expanded(viewOf('a', 'b'), 'b', ['c']), ['a']);
    const kept = forget(view, new Set(['b']));
    expect(heldNodes(kept)).toEqual(new Set(['a']));
    expect(kept.hidden).toEqual(['a']);
    expect(Object.keys(kept.positions)).toEqual(['a']);
  });
});

describe('undo and redo', () => {
  it('brings back the very same view after twenty expansions and twenty undos, and again forwards', () => {
    const states: History<View>[] = [startHistory(viewOf('n0'))];
    for (let step = 0; step < 20; step += 1) {
      const history = states.at(-1)!;
      const next = expanded(history.present, `n${step}`, [`n${step + 1}`, `side${step}`]);
      states.push(record(history, `Expand n${step}`, next));
    }
    let history = states.at(-1)!;
    for (let step = 19; step >= 0; step -= 1) {
      history = undo(history);
      expect(history.present).toEqual(states[step]!.present);
    }
    expect(history.past).toHaveLength(0);
    for (let step = 1; step <= 20; step += 1) {
      history = redo(history);
      expect(history.present).toEqual(states[step]!.present);
    }
    expect(history.future).toHaveLength(0);
  });

  it('names the steps, and joins those that continue', () => {
    let history = record(startHistory(1), 'Brush', 2, true);
    history = record(history, 'Brush', 3, true);
    history = record(history, 'Hide', 4);
    expect(history.past.map(({ label }) => label)).toEqual(['Brush', 'Hide']);
    expect(undo(undo(history)).present).toBe(1);
    expect(undo(history).future[0]?.label).toBe('Hide');
  });

  it('records nothing where nothing changed, and has nothing to redo after a new step', () => {
    const history = record(startHistory(1), 'Hide', 2);
    expect(record(history, 'Hide', 2)).toBe(history);
    expect(record(undo(history), 'Pin', 3).future).toEqual([]);
    expect(undo(startHistory(1))).toEqual(startHistory(1));
    expect(redo(history)).toBe(history);
  });
});
