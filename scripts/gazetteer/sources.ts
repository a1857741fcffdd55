/** Reads the hand-kept lists in data/gazetteer/sources: comments after #, entries as each file's head says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'data/gazetteer/sources';

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));

const list = (field: string | undefined, separator: string) =>
  (field ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** A state that world-countries does not have, or what it does not say of one. */
export interface StateLine {
  code: string;
  name: string;
  names: string[];
  adjectives: string[];
}

/** `code | canonical name | further names ; … | adjectives ; …` */
export function readStates(): StateLine[] {
  return lines(join(folder, 'states.txt')).map((line) => {
    const [code = '', name = '', names, adjectives] = line.split('|').map((field) => field.trim());
    return { code, name, names: list(names, ';'), adjectives: list(adjectives, ';') };
  });
}

/** A canonical name with its other names and, where known, the ISO code of its country. */
export interface NamedLine {
  name: string;
  aliases: string[];
  country: string | undefined;
}

/** `name = alias | alias @ISO; name; …` */
export function readNamed(file: string): NamedLine[] {
  return lines(join(folder, file)).flatMap((line) =>
    list(line, ';').map((entry) => {
      const [before = '', country] = entry.split(/\s+@(?=[A-Z]{2}$)/);
      const [name = '', aliases] = before.split(/\s+=\s+/);
      return { name: name.trim(), aliases: list(aliases, '|'), country };
    }),
  );
}

/** All words of the files of a folder, without doubles, sorted. */
export function readWords(subfolder: string): string[] {
  const path = join(folder, subfolder);
  const words = readdirSync(path).flatMap((file) =>
    lines(join(path, file)).flatMap((line) => list(line, ' ')),
  );
  return [...new Set(words)].sort();
}

/** Surnames that name one public figure by themselves. */
export const readPeople = (): string[] =>
  lines(join(folder, 'people.txt')).flatMap((line) => list(line, ' '));
