/** Words that are names of properties of every object in JavaScript are words like any other. */
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';

const WORDS = Object.getOwnPropertyNames(Object.prototype);

const PLACES = [
  'The {w} Haas won.',
  'Haas {w} stake in {w} Haas.',
  'Lima, {w} met Ole Berg.',
  'Oslo-{w} met Ana Lund.',
  'Ana Lund met the {w} by Ole Berg in Lima in May {w}.',
  'The talks {w} by Ana Lund with Ole Berg were {w}.',
  'The {w} men met. {w} Lund held {w} talks with Ole Berg on {w}.',
];

const capital = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());

describe('any word', () => {
  it.each(WORDS)('%s is read like another', (word) => {
    for (const text of PLACES.flatMap((place) =>
      [word, capital(word)].map((w) => place.replaceAll('{w}', w)),
    )) {
      const { entities, meetings } = extract({ text });
      const told = entities
        .map(({ name }) => name)
        .concat(meetings.flatMap((m) => Object.values(m.participantRoles)));
      expect({ text, told: told.filter((name) => typeof name !== 'string') }).toEqual({ text, told: [] });
    }
  });
});
