import { describe, expect, it } from 'vitest';
import { joinExtractions } from '@/lib/extract/join';
import { type ExtractedMeeting, type Extraction, entityId } from '@/lib/ontology';

const TEXT = 'Ana Ruiz met Lee Wei in Oslo. Ruiz founded Verde.';
const at = (text: string, from = 0) => {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text };
};
const entity = (type: 'person' | 'place' | 'organisation', name: string, rule: string, mentions = [at(name)]) => ({
  id: entityId({ kind: type, name, articleId: 'a' }), type, name, aliases: [] as string[], roles: [] as string[],
  mentions: mentions.map((m) => ({ ...m, rule })),
}); // biome-ignore format: a table
const meeting = (status: ExtractedMeeting['status'], rule: string, participants = ['person:ana-ruiz', 'person:lee-wei']): ExtractedMeeting => ({
  id: `meeting:${rule}`, title: 'x', status, participants, participantRoles: {}, place: null, country: null, date: null,
  recurring: false, topics: [], evidence: [at('Ana Ruiz met Lee Wei in Oslo.')], rules: [rule],
}); // biome-ignore format: a table
const extraction = (part: Partial<Extraction>): Extraction => ({
  article: { id: 'a', title: null, publisher: null, url: null, published: null },
  entities: [], meetings: [], links: [], ignored: [], sentences: [at('Ana Ruiz met Lee Wei in Oslo.')], ...part,
}); // biome-ignore format: a table

describe('two readings of one text', () => {
  const ruiz = entity('person', 'Ana Ruiz', 'title', [at('Ana Ruiz'), at('Ruiz', 10)]);

  it('join an entity by its id, or by a mention of the same kind', () => {
    const short = { ...entity('person', 'Ruiz', 'llm', [at('Ruiz', 10)]), roles: ['founder'] };
    const joined = joinExtractions(extraction({ entities: [ruiz] }), extraction({ entities: [short] }));
    expect(joined.entities).toHaveLength(1);
    expect(joined.entities[0]).toMatchObject({
      id: 'person:ana-ruiz',
      aliases: ['Ruiz'],
      roles: ['founder'],
    });
    expect(joined.entities[0]?.mentions.map((m) => m.rule)).toEqual(['title', 'title']);
  });

  it('add what only the second found', () => {
    const joined = joinExtractions(
      extraction({ entities: [ruiz] }),
      extraction({ entities: [entity('place', 'Oslo', 'llm')] }),
    );
    expect(joined.entities.map((e) => e.id)).toEqual(['person:ana-ruiz', 'place:oslo']);
  });

  it.each([
    ['held', 'proposed', 'proposed'],
    ['planned', 'held', 'planned'],
    ['held', 'cancelled', 'cancelled'],
    ['held', 'held', 'held'],
  ] as const)('of %s and %s keep the more cautious, %s, and both witnesses', (one, other, kept) => {
    const joined = joinExtractions(
      extraction({ meetings: [meeting(one, 'verb')] }),
      extraction({ meetings: [meeting(other, 'llm')] }),
    );
    expect(joined.meetings).toHaveLength(1);
    expect(joined.meetings[0]).toMatchObject({ status: kept, rules: ['verb', 'llm'] });
  });

  it('keep two meetings of one sentence apart when others took part', () => {
    const other = meeting('held', 'llm', ['person:x-y', 'person:z-w', 'person:ana-ruiz']);
    expect(
      joinExtractions(extraction({ meetings: [meeting('held', 'verb')] }), extraction({ meetings: [other] }))
        .meetings,
    ).toHaveLength(2);
  });

  it('join links with all their evidence, and say who said it', () => {
    const link = { source: 'person:ana-ruiz', target: 'organisation:verde', type: 'FOUNDED' as const };
    const joined = joinExtractions(
      extraction({ links: [{ ...link, evidence: [at('Ruiz founded Verde.')], rules: ['founded'] }] }),
      extraction({ links: [{ ...link, evidence: [at('Ana Ruiz met Lee Wei in Oslo.')], rules: ['llm'] }] }),
    );
    expect(joined.links).toEqual([
      {
        ...link,
        evidence: [at('Ana Ruiz met Lee Wei in Oslo.'), at('Ruiz founded Verde.')],
        rules: ['founded', 'llm'],
      },
    ]);
  });

  it('must be of the same text', () => {
    expect(() => joinExtractions(extraction({}), extraction({ sentences: [] }))).toThrow(RangeError);
  });
});
