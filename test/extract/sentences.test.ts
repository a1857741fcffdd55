import { describe, expect, it } from 'vitest';
import { unread } from '@/lib/extract/pipeline';
import { sentences } from '@/lib/extract/sentences';
import { findBlocks } from '@/lib/extract/sentences/blocks';
import { tokenise } from '@/lib/extract/sentences/tokenise';

const article = { id: 'article:x', title: null, publisher: null, url: null, published: null };
const read = (text: string, ignored: { start: number; end: number; reason: string }[] = []) =>
  sentences.run({ ...unread(text, article), ignored }, new Set()).sentences ?? [];
const cut = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string) => tokenise(text, 0, text.length).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ["Iraq's U.S. envoy", ['Iraq', "'s", 'U.S.', 'envoy']],
    ['Gen. Jaafar al-Ja’afari', ['Gen.', 'Jaafar', 'al', '-', 'Ja’afari']],
    ['Ban Ki-moon’s $3.5bn', ['Ban', 'Ki', '-', 'moon', '’s', '$', '3.5bn']],
    ['1,400 people, 7.8%', ['1,400', 'people', ',', '7.8', '%']],
    ["O'Connor won’t", ["O'Connor", 'won’t']],
    ['J. R. Jayewardene', ['J.', 'R.', 'Jayewardene']],
    ['“No,” he said.', ['“', 'No', ',', '”', 'he', 'said', '.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets into the text as it stands, whatever it is made of', () => {
    const text = '😀 José\u00a0met Ngũgĩ\r\nin “Nairobi”—again…\u200b İstanbul';
    for (const variant of [text, text.normalize('NFD')])
      for (const token of tokenise(variant, 0, variant.length))
        expect(variant.slice(token.start, token.end)).toBe(token.text);
  });

  it('folds accents and apostrophes for the gazetteers, in composed and decomposed letters alike', () => {
    const keys = (text: string) => tokenise(text, 0, text.length).map(({ key }) => key);
    expect(keys('Kåre Ja’afari Łódź')).toEqual(['kare', 'jaafari', 'lodz']);
    expect(keys('Kåre Łódź'.normalize('NFD'))).toEqual(['kare', 'lodz']);
  });
});

describe('sentences', () => {
  it.each([
    ['It ended. They left.', ['It ended.', 'They left.']],
    [
      'Mr. Kibaki met Lt. Col. Ojok of the U.S. Army on Jan. 5.',
      ['Mr. Kibaki met Lt. Col. Ojok of the U.S. Army on Jan. 5.'],
    ],
    ['He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    ['“We failed.” He sat down.', ['“We failed.”', 'He sat down.']],
    ['“Did we fail?” asked Otieno.', ['“Did we fail?” asked Otieno.']],
    ['It rained.[1][2] Then it stopped.', ['It rained.[1][2]', 'Then it stopped.']],
    ['It cost 3.5 million. No. 10 denied it.', ['It cost 3.5 million.', 'No. 10 denied it.']],
    ['He asked: why? Nobody knew.', ['He asked: why?', 'Nobody knew.']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('ends sentences at headings, list items and paragraphs without a full stop', () => {
    expect(cut('Ferry idle\n\nThe measures are:\n• no fuel\n• no crew')).toEqual([
      'Ferry idle',
      'The measures are:',
      '• no fuel',
      '• no crew',
    ]);
  });

  it('joins lines that were broken at a margin', () => {
    const text =
      'The lake port of Kisumu was quiet on Tuesday as the\nfishermen waited for the ferry that has been idle for\nthree weeks now. Officials of the county government\nsaid a part had been ordered from the coast.\n\nNobody knew more.';
    expect(findBlocks(text)).toHaveLength(2);
    expect(cut(text)).toHaveLength(3);
  });

  it('marks headline and standfirst, and numbers paragraphs', () => {
    const found = read(
      'Ferry idle\n\nFishermen wait for a third week\n\nIt rained. It poured.\n\nIt stopped.',
    );
    expect(found.map(({ headline }) => headline)).toEqual([true, true, false, false, false]);
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 2, 3]);
    expect(found.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  it('reads nothing of what is ignored, even within a paragraph', () => {
    const text = 'JAKARTA (AP) — It rained.';
    const found = read(text, [{ start: 7, end: 15, reason: 'dateline' }]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['JAKARTA', 'It rained.']);
  });

  it('handles an empty text and one of marks alone', () => {
    expect(read('')).toEqual([]);
    expect(cut('…\n\n***')).toHaveLength(2);
  });
});
