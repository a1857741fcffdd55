import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { ablate, LATER_RULES, ruleCounts } from '@/lib/extract/explain';

const text = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.';
const published = '2023-01-24';

describe('--explain', () => {
  it('names the rules of each mention, meeting and link, and leaves them out unless asked', () => {
    const told = extract({ text, published }, { explain: true });
    expect(told.meetings[0]!.rules).toContain('verb meet');
    expect(told.links[0]!.rules).toContain('office');
    expect(told.entities.flatMap((e) => e.mentions).every((m) => m.rule)).toBe(true);
    expect(ruleCounts(told).get('verb meet')).toBe(1);
    const plain = extract({ text, published });
    expect([...plain.meetings, ...plain.links].some((x) => 'rules' in x)).toBe(false);
    expect(ruleCounts(plain).size).toBe(0);
  });
  it('names only rules that can be left out', () => {
    const { meetings, links } = extract({ text, published }, { explain: true });
    const named = [...meetings, ...links].flatMap((x) => x.rules ?? []);
    expect(named.filter((rule) => !LATER_RULES.includes(rule))).toEqual(['status told as fact']);
  });
});

describe('ablate', () => {
  it('scores with all rules and without each', () => {
    const read = (disabled: ReadonlySet<string>) =>
      extract({ text, published }, { disabled }).meetings.length;
    expect(ablate(['verb meet', 'verb visit'], read)).toEqual({
      all: 1,
      rules: [
        { rule: 'verb meet', without: 0 },
        { rule: 'verb visit', without: 1 },
      ],
    });
  });
});
