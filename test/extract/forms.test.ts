import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATE_RULES } from '@/lib/extract/dates';
import { unread } from '@/lib/extract/pipeline';
import { sentences } from '@/lib/extract/sentences';
import { factOf, formOf, makeForm } from '@/lib/extract/sentences/form';
import { SHAPE } from '@/lib/extract/sentences/shape';
import { tokenise } from '@/lib/extract/sentences/tokenise';
import { ALL_PASSAGES } from './passages';

const article = { id: 'article:x', title: null, publisher: null, url: null, published: null };

describe('forms of words', () => {
  it('has one form a spelling, which every token of it shares', () => {
    const [first, , again, other] = tokenise('Paris and Paris paris', 0, 21);
    expect(first!.form).toBe(again!.form);
    expect(first!.form).not.toBe(other!.form);
    expect(formOf('Ja’afari')).toMatchObject({ lower: "ja'afari", key: 'jaafari' });
  });

  it('tells words apart whose letters give the same number', () => {
    expect(formOf('Aa').next ?? formOf('BB').next).toBeDefined();
    expect([formOf('Aa').text, formOf('BB').text]).toEqual(['Aa', 'BB']);
    expect(formOf('Aa')).toBe(formOf('Aa'));
  });

  it('asks a question once a form, and keeps the answers to several apart', () => {
    let asked = 0;
    const length = factOf(({ text }) => {
      asked++;
      return text.length;
    });
    const capital = factOf(({ shape }) => (shape & SHAPE.capital) !== 0);
    const words = tokenise('Oslo met Oslo', 0, 13);
    expect(words.map(length)).toEqual([4, 3, 4]);
    expect(words.map(capital)).toEqual([true, false, true]);
    expect(words.map(length)).toEqual([4, 3, 4]);
    expect(asked).toBe(2);
  });

  it('answers of a form that was made before the question was known', () => {
    const form = makeForm('Oslo', 'oslo', 'oslo');
    expect(factOf(({ text }) => text.length)({ form })).toBe(4);
  });

  it('answers alike when so many words went by that forms were forgotten', () => {
    const length = factOf(({ text }) => text.length);
    const before = tokenise('Reykjavík', 0, 9)[0]!;
    expect(length(before)).toBe(9);
    for (let i = 0; i < 100_001; i++) formOf(`w${i}`);
    const after = tokenise('Reykjavík', 0, 9)[0]!;
    expect(after.form).not.toBe(before.form);
    expect(length(after)).toBe(9);
  });

  it('knows capitals by what is not small: acronyms, numbers and marks', () => {
    const loud = ['EU', '7', '–', 'İ', 'Oslo', 'to', 'Éa'].map((t) => (formOf(t).shape & SHAPE.loud) !== 0);
    expect(loud).toEqual([true, true, true, true, false, false, false]);
  });
});

describe('cues of dates', () => {
  it('has a cue and a word for every phrase that a sentence has, so that none is passed over', () => {
    const texts = Object.values(ALL_PASSAGES).flatMap((passages) => passages.map(({ text }) => text));
    texts.push(readFileSync('test/extract/panel/p20-siblings.txt', 'utf8'));
    texts.push(
      'By 2019, from time to time, the other day, Friday of next week, 2020-01-02, in the near future.',
    );
    let phrases = 0;
    for (const text of texts)
      for (const { start, end, tokens } of sentences.run({ ...unread(text, article) }, new Set()).sentences!)
        for (const { cue, word, rule, pattern } of DATE_RULES) {
          const content = text.slice(start, end);
          pattern.lastIndex = 0;
          if (!pattern.test(content)) continue;
          phrases++;
          const isSeen = cue.test(content) && tokens.some((token) => word.test(token.text));
          expect(isSeen, `${rule} in ${text}`).toBe(true);
        }
    expect(phrases).toBeGreaterThan(100);
  });
});
