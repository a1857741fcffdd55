import { describe, expect, it } from 'vitest';
import { foldWord, foldWords } from '@/lib/extract/gazetteer/fold';
import { baseForms } from '@/lib/extract/gazetteer/inflection';
import { countryName, countryOf, findName, isCommonWord, isGivenName } from '@/lib/extract/gazetteer/lexicon';
import { Trie } from '@/lib/extract/gazetteer/trie';
import { tokenise } from '@/lib/extract/sentences/tokenise';

const tokens = (text: string) => tokenise(text, 0, text.length);
const readings = (text: string) => {
  const all = tokens(text);
  const found = findName(all, 0);
  return found?.length === all.length ? found.value.map(({ kind, name }) => `${kind}: ${name}`) : [];
};

describe('fold', () => {
  it('folds letters that Unicode does not take apart', () => {
    expect(foldWord('Łódź')).toBe('lodz');
    expect(foldWord('Ja’afari')).toBe('jaafari');
    expect(foldWord('U.S.')).toBe('u.s.');
    expect(foldWords('Port-au-Prince')).toEqual(['port', 'au', 'prince']);
  });

  it('finds the bases of regular forms', () => {
    expect(baseForms('fighters')).toContain('fighter');
    expect(baseForms('studied')).toContain('study');
  });
});

describe('Trie', () => {
  it('finds the longest name, steps over hyphens, and wants capitals where the list has only capitals', () => {
    const trie = new Trie<number>();
    trie.set('Addis', () => 1);
    trie.set('Addis Ababa', () => 2);
    trie.set('WHO', () => 3);
    expect(trie.find(tokens('Addis Ababa today'), 0)).toEqual({ length: 2, value: 2 });
    expect(trie.find(tokens('Addis-Ababa'), 0)).toEqual({ length: 3, value: 2 });
    expect(trie.find(tokens('Who came'), 0)).toBeUndefined();
    expect(trie.find(tokens('WHO came'), 0)?.value).toBe(3);
  });
});

describe('lexicon', () => {
  it.each([
    ['UK', 'state: United Kingdom'],
    ['Great Britain', 'state: United Kingdom'],
    ['D.R. Congo', 'state: Democratic Republic of the Congo'],
    ["Côte d'Ivoire", 'state: Ivory Coast'],
    ['Burma', 'state: Myanmar'],
    ['USSR', 'state: Soviet Union'],
    ['Holy See', 'state: Vatican'],
    ['Gaza', 'place: Gaza Strip'],
    ['Peking', 'place: Beijing'],
    ['St. Petersburg', 'place: Saint Petersburg'],
    ['Ar-Raqqah', 'place: Raqqa'],
    ['Daesh', 'organisation: Islamic State'],
    ['OPCW', 'organisation: Organisation for the Prohibition of Chemical Weapons'],
  ])('knows %s', (text, reading) => {
    expect(readings(text)).toContain(reading);
  });

  it('keeps nationalities apart from states', () => {
    expect(findName(tokens('Kenyan'), 0)?.value[0]).toMatchObject({
      kind: 'state',
      name: 'Kenya',
      list: 'adjectives',
    });
  });

  it.each([
    ['American', 'United States'],
    ['French', 'France'],
    ['Dutch', 'Netherlands'],
    ['Norwegian', 'Norway'],
    ['Indian', 'India'],
  ])('gives %s to the state, not to a territory of it', (adjective, name) => {
    expect(findName(tokens(adjective), 0)?.value.map((reading) => reading.name)).toEqual([name]);
  });

  it('knows which readings a namesake has', () => {
    expect(readings('Georgia').sort()).toEqual(['place: Georgia', 'state: Georgia']);
    expect(readings('Kremlin').sort()).toEqual(['organisation: Kremlin', 'place: Kremlin']);
  });

  it('knows countries by code and of places', () => {
    expect(countryName('JO')).toBe('Jordan');
    expect(countryOf('state', 'Ivory Coast')).toBe('CI');
    expect(countryOf('place', 'Doha')).toBe('QA');
    expect(countryOf('state', 'Soviet Union')).toBeUndefined();
  });

  it('knows given names of many cultures and common words', () => {
    for (const name of [
      'recep',
      'ngozi',
      'ki-moon'.split('-')[1],
      'bjorn',
      'xiomara',
      'svitlana',
      'nguyen',
      'thabo',
    ])
      expect(isGivenName(tokens(name as string)[0]!)).toBe(true);
    for (const name of ['ministry', 'river', 'agreed']) expect(isGivenName(tokens(name)[0]!)).toBe(false);
    for (const word of ['fighters', 'accordingly', 'measure']) expect(isCommonWord(word)).toBe(true);
    for (const word of ['ouagadougou', 'lavrov']) expect(isCommonWord(word)).toBe(false);
  });
});
