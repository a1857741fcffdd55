/** What is typed must never reach Lucene's syntax, and must find names whatever their accents. */
import { describe, expect, it } from 'vitest';
import { fuzzyQuery, prefixQuery, searchWords } from '@/lib/neo4j/read/lucene';

describe('searchWords', () => {
  it('folds as the index does: Latin accents go, those of other scripts stay', () => {
    expect(searchWords('Ghālib al-Ḥasan’s')).toEqual(['ghalib', 'al', "hasan's"]);
    expect(searchWords('Łódź Øresund Straße')).toEqual(['lodz', 'oresund', 'strasse']);
    expect(searchWords('Андрей')).toEqual(['андрей']);
  });

  it.each(['', '   ', '+-&|!(){}[]^"~*?:\\/', '***', '\u0000\u202e'])('finds no words in %j', (text) => {
    expect(searchWords(text)).toEqual([]);
    expect(prefixQuery(text)).toBeNull();
    expect(fuzzyQuery(text)).toBeNull();
  });

  it('takes eight words and no more', () => {
    expect(searchWords('a b c d e f g h i j')).toHaveLength(8);
  });
});

describe('prefixQuery', () => {
  it('asks every word, whole or as a beginning', () => {
    expect(prefixQuery('Mousa Marz')).toBe('+(mousa^4 OR mousa*) +(marz^4 OR marz*)');
  });

  it('does not require words that the index leaves out', () => {
    expect(prefixQuery('Ministry of the')).toBe('+(ministry^4 OR ministry*) (of^4 OR of*) (the^4 OR the*)');
  });

  it('lets no syntax through', () => {
    const typed = 'name:secret AND (a OR b)~2 "x y"^9 [a TO z] foo\\ /re.*/ !no';
    expect(prefixQuery(typed)).not.toMatch(/name:|[[\]{}\\/!~]|"x/);
  });

  it('asks words of unspaced scripts as phrases, which the index cuts by its own rules', () => {
    expect(prefixQuery('北京')).toBe('+"北京"');
  });
});

describe('fuzzyQuery', () => {
  it('forgives one letter in words of four and two in those of eight', () => {
    expect(fuzzyQuery('Putin Bogdanov al')).toBe(
      '+(putin^8 OR putin*^4 OR putin~1) +(bogdanov^8 OR bogdanov*^4 OR bogdanov~2) +(al^4 OR al*)',
    );
  });

  it('is not asked where every word is too short to be mistaken', () => {
    expect(fuzzyQuery('abc de')).toBeNull();
  });
});
