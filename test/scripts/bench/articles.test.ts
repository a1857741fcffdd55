/** The made-up news: always the same, overlapping, and read as it was meant. */
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { entityId, linkEnds } from '@/lib/ontology';
import { madeUpArticle } from '@/scripts/bench/articles/article';
import type { Named } from '@/scripts/bench/articles/facts';

const MANY = Array.from({ length: 60 }, (_, number) => madeUpArticle(number));

describe('made-up articles', () => {
  it('are the same for the same number and seed, and others otherwise', () => {
    expect(madeUpArticle(5)).toEqual(madeUpArticle(5));
    expect(madeUpArticle(5, { seed: 2 }).text).not.toBe(madeUpArticle(5).text);
    expect(new Set(MANY.map(({ text }) => text)).size).toBe(MANY.length);
  });

  it('speak of the same people again and again', () => {
    const names = MANY.flatMap(({ meetings }) =>
      meetings.flatMap(({ participants }) => participants.map(({ name }) => name)),
    );
    expect(new Set(names).size).toBeLessThan(names.length);
    expect(new Set(names).size).toBeGreaterThan(MANY.length);
  });

  it('can be made as long as is asked', () => {
    const long = madeUpArticle(1, { facts: 200 });
    expect(long.text.length).toBeGreaterThan(20 * madeUpArticle(1).text.length);
  });

  it('are read with nearly all that they say and nearly nothing else', () => {
    let [said, found, both] = [0, 0, 0];
    for (const made of MANY) {
      const { article, links, meetings } = extract(made);
      const id = (named: Named) => entityId({ ...named, articleId: article.id });
      const truth = new Set([
        ...made.links.map(({ type, source, target }) =>
          [...linkEnds(type, id(source), id(target)), type].join(),
        ),
        ...made.meetings.map(({ status, date, place, participants }) =>
          [status, date, id(place), ...participants.map(id).sort()].join(),
        ),
      ]);
      const read = new Set([
        ...links.map(({ type, source, target }) => [source, target, type].join()),
        ...meetings.map(({ status, date, place, participants }) =>
          [status, date, place, ...[...participants].sort()].join(),
        ),
      ]);
      said += truth.size;
      found += read.size;
      both += [...read].filter((one) => truth.has(one)).length;
    }
    expect(both / said).toBeGreaterThan(0.9);
    expect(both / found).toBeGreaterThan(0.9);
  });
});
