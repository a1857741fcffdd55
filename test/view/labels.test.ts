/** What the canvas calls people and meetings. */
import { describe, expect, it } from 'vitest';
import type { GraphNode } from '@/lib/ontology/graph';
import { canvasLabels, shortName } from '@/lib/view/labels';
import type { SceneLink } from '@/lib/view/scene';

const person = (id: string, name: string, aliases: string[] = []): GraphNode => ({
  ...{ id, kind: 'person', name, aliases, roles: [] },
  ...{ degree: 1, articleCount: 1 },
});
const meeting = (name: string): GraphNode => ({
  ...{ id: 'meeting:1', kind: 'meeting', name, status: 'held', date: null, datePrecision: null },
  ...{ recurring: false, topics: [], degree: 2, articleCount: 1 },
});
const attended = (source: string): SceneLink => ({
  ...{ id: `${source}|ATTENDED|meeting:1`, type: 'ATTENDED', source, target: 'meeting:1' },
  ...{ directed: false, status: 'held', meetings: [], label: 'took part in', weight: 1 },
});
const label = (title: string, people: GraphNode[]) =>
  canvasLabels(
    [meeting(title), ...people],
    people.map(({ id }) => attended(id)),
  ).get('meeting:1');

describe('a short name', () => {
  it.each([
    ['Ursula von der Leyen', [], 'von der Leyen'],
    ['Mohammed bin Salman', [], 'bin Salman'],
    ['Jane Goodall', [], 'Goodall'],
    ['Pelé', [], 'Pelé'],
    ['Kim Jong Un', ['Kim'], 'Kim'],
    ['Mary Ann Evans', ['George Eliot', 'Ann Evans', 'Evans'], 'Evans'],
  ])('of %s', (name, aliases, short) => {
    expect(shortName(name, aliases)).toBe(short);
  });
});

describe('the label of a meeting', () => {
  it('has surnames of those who took part', () => {
    const people = [person('person:a', 'Jane Goodall'), person('person:b', 'Ursula von der Leyen')];
    expect(label('Jane Goodall met Ursula von der Leyen', people)).toBe('Goodall met von der Leyen');
  });

  it('keeps whole names where two would be called the same', () => {
    const people = [person('person:a', 'Lech Kowal'), person('person:b', 'Anna Kowal')];
    expect(label('Lech Kowal met Anna Kowal', people)).toBe('Lech Kowal met Anna Kowal');
  });

  it('leaves alone whom it does not know, and takes text for text', () => {
    expect(label('Ada $& met <b>Bo</b> in Nairobi', [person('person:a', 'Ada $&')])).toBe(
      '$& met <b>Bo</b> in Nairobi',
    );
    expect(label('Talks in Doha', [])).toBe('Talks in Doha');
    expect(label('Jane Goodall in Kigoma', [person('person:a', 'Jane Goodall')])).toBe(
      'Jane Goodall in Kigoma',
    );
  });
});
