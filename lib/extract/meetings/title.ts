/** A meeting's title, made from its data: "Mikhail Bogdanov – Hamas, Moscow". */
import type { Entity } from '../document';
import type { Event } from './event';

const MOST_NAMED = 3;

/** @example 'Angela Merkel – Xi Jinping, Berlin'; 'Lai Ching-te, visit to Eswatini' */
export function titleOf(event: Event, entities: readonly Entity[]): string {
  const name = (e: number) => entities[e]!.name;
  const named = event.participants.slice(0, MOST_NAMED).map(name);
  const more = event.participants.length - named.length;
  const who = [...named, ...(more > 0 ? [`${more} more`] : [])].join(' – ');
  const where = event.place === null ? event.countries.map(name).join(', ') : name(event.place);
  if (!where) return who;
  return event.participants.length === 1 && event.journey ? `${who}, visit to ${where}` : `${who}, ${where}`;
}
