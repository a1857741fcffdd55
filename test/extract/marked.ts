/**
 * Documents from texts in which names are marked, so that rules after `resolve` are tested on what they alone decide.
 * `[Name]p` person, `o` organisation, `s` state, `l` place; `[Russian=Russia]a` a nationality; `[form=Name]p` another form
 * of a name; `[he=Name]r` and `[the two men=A+B]r` references.
 */
import countries from 'world-countries';
import type { Document, Entity, Mention, Reference } from '@/lib/extract/document';
import { unread } from '@/lib/extract/pipeline';
import { sentences } from '@/lib/extract/sentences';
import { articleId } from '@/lib/ontology';

const KINDS = { p: 'person', o: 'organisation', s: 'state', a: 'state', l: 'place' } as const;
const CODES = new Map(countries.map((c) => [c.name.common, c.cca2]));
const CAPITALS = new Map(countries.flatMap((c) => c.capital.map((capital) => [capital, c.cca2] as const)));

const countryOf = (kind: Entity['kind'], name: string) =>
  kind === 'state' ? CODES.get(name) : kind === 'place' ? CAPITALS.get(name) : undefined;

/** The document of a marked text, read as far as `resolve` would read it. */
export function markedDocument(marked: string, published: string | null): Document {
  const entities: Entity[] = [];
  const named: { start: number; end: number; kind: Entity['kind']; entity: number; adjective: boolean }[] =
    [];
  const referred: { start: number; end: number; names: string[] }[] = [];
  let text = '';
  let at = 0;
  const known = (kind: Entity['kind'], name: string) => {
    const found = entities.findIndex((e) => e.name === name);
    return found >= 0
      ? found
      : entities.push({ kind, name, aliases: [], roles: [], country: countryOf(kind, name) }) - 1;
  };
  for (const match of marked.matchAll(/\[([^\]=]+)(?:=([^\]]+))?\]([psoalr])(?![a-zA-Z])/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, form = '', name = form, mark = ''] = match;
    const [start, end] = [text.length, text.length + form.length];
    text += form;
    if (mark === 'r') referred.push({ start, end, names: name.split('+') });
    else {
      const kind = KINDS[mark as keyof typeof KINDS];
      named.push({ start, end, kind, entity: known(kind, name), adjective: mark === 'a' });
    }
  }
  text += marked.slice(at);
  const article = {
    id: articleId({ text, title: null, publisher: null, url: null }),
    title: null,
    publisher: null,
    url: null,
    published,
  };
  const cut = { ...unread(text, article), ...sentences.run(unread(text, article), new Set()) };
  const sentenceAt = (start: number) => cut.sentences.findIndex((s) => s.start <= start && start < s.end);
  const mentions: Mention[] = named.map((m) => ({ ...m, sentence: sentenceAt(m.start), rule: 'marked' }));
  const references: Reference[] = referred.map(({ start, end, names }) => ({
    start,
    end,
    sentence: sentenceAt(start),
    entities: names.map((name) => entities.findIndex((e) => e.name === name)),
    rule: 'marked',
  }));
  return { ...cut, entities, mentions, references };
}
