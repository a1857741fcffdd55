import { describe, expect, it } from 'vitest';
import { linkJoins } from '@/lib/ontology';
import { ALL_PASSAGES } from './passages';
import { inOrder, readPassage } from './reading';

const linked = Object.values(ALL_PASSAGES)
  .flat()
  .filter((p) => p.links);

describe('links of a passage', () => {
  it.each(linked.map((p) => [p.about, p] as const))('%s', (_, passage) => {
    expect([...readPassage(passage).links].sort()).toEqual(passage.links!.map(inOrder).sort());
  });
});

describe('every link', () => {
  const read = linked.map((p) => readPassage(p).document);
  it('joins only what the ontology lets it join', () => {
    for (const document of read)
      for (const { type, source, target } of document.links) {
        const kind = (id: string) =>
          id.slice(0, id.indexOf(':')) as 'person' | 'organisation' | 'state' | 'place';
        expect(linkJoins(type, kind(source), kind(target))).toBe(true);
      }
  });
  it('quotes its sentence and names its rule', () => {
    for (const document of read)
      for (const { evidence, rules } of document.links) {
        expect(rules).not.toHaveLength(0);
        for (const { start, end, text } of evidence) expect(document.text.slice(start, end)).toBe(text);
      }
  });
});

describe('a link that several sentences state', () => {
  it('is one link with all of them', () => {
    const text = '[Chad]s backs [Sudan]s. Later [Chad]s again supported [Sudan]s.';
    const { document } = readPassage({ text });
    expect(document.links).toHaveLength(1);
    expect(document.links[0]!.evidence).toHaveLength(2);
  });
});

describe('what is no fact', () => {
  it.each([
    '[Iran]s could attack [Bahrain]s.',
    '[Iran]s has not attacked [Bahrain]s.',
    '[Iran]s denied that it attacked [Bahrain]s.',
    '[Iran]s threatened to attack [Bahrain]s.',
    '[Chad]s refused to support [Sudan]s.',
    '[Hasan]p never founded the [Green Front]o.',
  ])('is no link: %s', (text) => {
    expect(readPassage({ text }).links).toEqual([]);
  });
});
