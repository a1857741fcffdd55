/** The order of what a search found. */
import { describe, expect, it } from 'vitest';
import { type Candidate, rankCandidates } from '@/lib/neo4j/read/rank';

const candidate = (name: string, degree = 1, others: string[] = [], score = 1): Candidate => ({
  kind: 'person',
  id: `person:${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  others,
  degree,
  score,
});

const names = (candidates: Candidate[], typed: string) =>
  rankCandidates(candidates, typed).map((result) => result.name);

describe('rankCandidates', () => {
  it('puts the exact name before its beginning before a word within, whatever their degree', () => {
    const found = [
      candidate('General Putin', 90),
      candidate('Putinova', 50),
      candidate('Putin', 1),
      candidate('Puten', 99),
    ];
    expect(names(found, 'putin')).toEqual(['Putin', 'Putinova', 'General Putin', 'Puten']);
  });

  it('puts the best-connected first among equals', () => {
    const found = [candidate('Ali Rezai', 2), candidate('Ali Hassan', 40), candidate('Ali Kani', 7)];
    expect(names(found, 'ali')).toEqual(['Ali Hassan', 'Ali Kani', 'Ali Rezai']);
  });

  it('orders the merely similar by how similar they are', () => {
    const found = [candidate('Lavrow', 1, [], 9), candidate('Lawrov', 80, [], 3)];
    expect(names(found, 'lavrov')).toEqual(['Lavrow', 'Lawrov']);
  });

  it('says by which alias or role something was found, and nothing where it was the name', () => {
    const marzook = candidate('Mousa Abu Marzook', 3, ['Abu Marzook', 'political leader of Hamas']);
    expect(rankCandidates([marzook], 'abu marz')[0]?.matched).toBeNull();
    expect(rankCandidates([marzook], 'Abu Marzook')[0]?.matched).toBe('Abu Marzook');
    expect(rankCandidates([marzook], 'leader')[0]?.matched).toBe('political leader of Hamas');
  });

  it('gives each once, blind to accents and case', () => {
    expect(names([candidate('Ghālib'), candidate('Ghālib')], 'GHALIB')).toEqual(['Ghālib']);
  });
});
