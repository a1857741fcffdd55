/** A sentence as a row of atoms: a name, a reference or a date is one atom, whatever its words. */
import type { Entity, Mention, Reference, Sentence, Stretch, Token } from '../document';
import { type Form, factOf, formOf, makeForm } from '../sentences/form';
import { bitsOf, type Classes, classesOf, NO_CLASSES } from './words';

export interface Atom extends Stretch {
  readonly kind: 'word' | 'name' | 'reference' | 'date' | 'mark';
  /** In lower case; of a name or reference too. */
  readonly lower: string;
  readonly capital: boolean;
  /** A possessive ('s or ') follows. */
  readonly possessive: boolean;
  /** Indices of the entities that a name or reference stands for. */
  readonly entities: readonly number[];
  /** A nationality or other adjective that stands for its state. */
  readonly adjective: boolean;
  readonly classes: Classes;
  /** Of a word or mark, what is known of it in any text; of what else, nothing. */
  readonly form: Form;
}

const NOTHING: readonly number[] = [];
const WORD = /[\p{L}\p{N}]/u;
const isHyphen = (text: string) => text === '-' || text === '‐' || text === '‑';

/** What Unicode says of a first letter; ASCII, nearly all of it, is told by its code. */
function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

function isWord(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || WORD.test(text);
}

const isPossessiveMark = (text: string) =>
  text.length <= 2 && (text[0] === "'" || text[0] === '’') && (text.length === 1 || text[1] === 's');

interface Unit extends Stretch {
  readonly kind: 'name' | 'reference' | 'date';
  readonly entities: readonly number[];
  readonly adjective: boolean;
  readonly person: boolean;
}

/** What a sentence is made atoms of. */
export interface SentenceParts {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly Stretch[];
}

/** Names first; a reference or date only where it holds no proper name; in the order of the text. */
function unitsOf({ mentions, references, dates }: SentenceParts): Unit[] {
  const units: Unit[] = [];
  for (const m of mentions) if (m.entity >= 0 && !m.adjective) units.push(nameUnit(m));
  for (const r of references) if (isFree(units, r)) units.push(unit('reference', r, r.entities));
  for (const d of dates) if (isFree(units, d)) units.push(unit('date', d, NOTHING));
  for (const m of mentions) if (m.entity >= 0 && m.adjective && isFree(units, m)) units.push(nameUnit(m));
  return units.sort((a, b) => a.start - b.start);
}

const isFree = (units: readonly Unit[], at: Stretch) =>
  !units.some((u) => u.start < at.end && at.start < u.end);

const unit = (
  kind: Unit['kind'],
  { start, end }: Stretch,
  entities: readonly number[],
  adjective = false,
  person = false,
): Unit => ({ start, end, kind, entities, adjective, person });

const nameUnit = (mention: Mention) =>
  unit('name', mention, [mention.entity], mention.adjective, mention.kind === 'person' && !mention.adjective);

/** Every atom is made here, so that all have one shape: they are read so often that it shows in the time. */
function atom(
  kind: Atom['kind'],
  { start, end }: Stretch,
  lower: string,
  capital: boolean,
  possessive: boolean,
  { entities, adjective, form }: Pick<Atom, 'entities' | 'adjective' | 'form'>,
): Atom {
  const classes = form === NO_FORM ? NO_CLASSES : classesIn({ form });
  return { start, end, kind, lower, capital, possessive, entities, adjective, classes, form };
}

const NO_FORM = makeForm('', '', '');
const classesIn = factOf(({ lower }) => classesOf(lower));

/** A word or a mark. */
const wordAtom = (kind: 'word' | 'mark', at: Stretch, form: Form, capital: boolean, possessive = false) =>
  atom(kind, at, form.lower, capital, possessive, { entities: NOTHING, adjective: false, form });

/** The atoms of a sentence, in order; possessive endings are taken into the atom before them. */
export function atomsOf(text: string, parts: SentenceParts): Atom[] {
  const units = unitsOf(parts);
  const atoms: Atom[] = [];
  const { tokens } = parts.sentence;
  let unit = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (units[unit] && units[unit]!.end <= token.start) unit++;
    const at = units[unit];
    if (at && at.start < token.end && token.start < at.end && !isTitle(at, tokens, i)) {
      while (tokens[i + 1] && tokens[i + 1]!.start < at.end) i++;
      const lower = text.slice(at.start, at.end).toLowerCase();
      const possessive = at.kind === 'reference' && isPossessive(lower, tokens[i + 1]?.lower);
      const { entities, adjective } = at;
      atoms.push(atom(at.kind, at, lower, true, possessive, { entities, adjective, form: NO_FORM }));
      continue;
    }
    const before = atoms.at(-1);
    if (before && isPossessiveMark(token.text) && token.start === before.end && ends(before, token.text)) {
      atoms[atoms.length - 1] = atom(before.kind, before, before.lower, before.capital, true, before);
      continue;
    }
    if (before?.kind === 'word' && joins(before, tokens[i - 1], token, tokens[i + 1], units[unit])) {
      const next = tokens[++i]!;
      const whole = { start: before.start, end: next.end };
      const { possessive, capital } = before;
      const form = formOf(`${before.lower}-${next.lower}`);
      atoms[atoms.length - 1] = wordAtom('word', whole, form, capital, possessive);
      continue;
    }
    const altered = token.text === '[' ? alteredWord(tokens, i) : null;
    if (altered) {
      i += 3;
      atoms.push(wordAtom('word', { start: token.start, end: tokens[i]!.end }, formOf(altered), false));
      continue;
    }
    const kind = isWord(token.text) ? 'word' : 'mark';
    atoms.push(wordAtom(kind, token, token.form, startsWithCapital(token.text)));
  }
  return atoms;
}

/** "MPs" in "MPs Ingrid Leary": a title that a name was found with is a word, not part of the name. */
function isTitle(unit: Unit, tokens: readonly Token[], i: number): boolean {
  const more = tokens[i + 2];
  const whole = unit.person && tokens[i]!.start === unit.start && more !== undefined && more.end <= unit.end;
  return whole && (classesOf(tokens[i]!.lower).bits & TITLE) !== 0;
}

const TITLE = bitsOf('collective');

/** Whether a pronoun owns what follows: "his visit", "her planned trip". */
function isPossessive(lower: string, next: string | undefined): boolean {
  if (/^(?:his|its|their|whose)$/.test(lower)) return true;
  if (lower !== 'her' || next === undefined || !WORD.test(next)) return false;
  const after = classesOf(next);
  return !(['preposition', 'conjunction', 'auxiliary', 'modal', 'determiner', 'relative'] as const).some(
    (c) => after.has(c),
  );
}

/** A word whose first letter was altered in a quotation, "[t]he", put together again; null for any other. */
function alteredWord(
  tokens: readonly (Stretch & { text: string; lower: string })[],
  i: number,
): string | null {
  const [open, letter, close, rest] = tokens.slice(i, i + 4);
  if (open?.text !== '[' || letter?.text.length !== 1 || close?.text !== ']' || rest?.start !== close.end)
    return null;
  return letter.lower + rest.lower;
}

/** Whether this apostrophe ends a possessive rather than a quotation: "Lavrov's", "the ministers'". */
const ends = (before: Atom, mark: string) =>
  before.kind !== 'mark' && (mark.length > 1 || before.lower.endsWith('s'));

/** Whether `token` is the hyphen within a word such as "high-level" whose parts are no names. */
function joins(
  before: Atom,
  previous: Stretch | undefined,
  token: Stretch & { text: string },
  next: Stretch | undefined,
  unit: Stretch | undefined,
): boolean {
  if (!isHyphen(token.text) || !next || token.start !== before.end || next.start !== token.end) return false;
  return previous?.end === before.end && !(unit && unit.start < next.end && next.start < unit.end);
}

/** The kinds of the entities that an atom stands for. */
export const kindsOf = (entities: readonly Entity[], atom: Atom) =>
  atom.entities.map((e) => entities[e]!.kind);
