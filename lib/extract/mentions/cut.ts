/** Cuts a sentence into candidates: titles and nationalities off, organisations and places by their heads. */
import type { Sentence, Token } from '../document';
import { type Found, findName, isGivenName, type Reading } from '../gazetteer/lexicon';
import { asWritten, isAdjective, isLand, isShortForm, isTeam } from './as-written';
import { type Candidate, makeCandidate, type Pattern } from './candidate';
import { findChains, type Range } from './chains';
import { isEmpty, opensOnly } from './function-words';
import { foreignParts, isShouted, labelEnd, townEnd } from './heading';
import { jointOrganisation } from './joint-organisation';
import { nameEnd, quietEnd, roleWordsEnd } from './name-end';
import { headedOrganisation, innerBody, lowerOrganisation, tailEnd } from './organisation-pattern';
import { abbreviatedRegion, headedPlace } from './place-pattern';
import { isCapital, isHyphen, isWord } from './shape';
import { isOfThing, pairAt, thingEnd } from './things';
import { nobleEnd, officeEnd, titleEnd } from './titles';
import { DIRECTIONS, LOWER_HEADS, THING_HEADS, THING_PREFIXES } from './vocabulary';

/** A nationality where it stands: kept for the link rules. */
export interface Adjective extends Range {
  readonly reading: Reading;
}

export interface Cut {
  readonly candidates: readonly Candidate[];
  readonly adjectives: readonly Adjective[];
}

const lengthOf = ({ from, to }: Range) => to - from;

/** Walks along one sentence and collects what it finds. */
class Cutter {
  readonly candidates: Candidate[] = [];
  readonly adjectives: Adjective[] = [];
  readonly #tokens: readonly Token[];
  readonly #shouted: boolean;
  readonly #foreign: readonly boolean[];
  readonly #first: number;
  #titled = false;
  #ofThing = false;

  constructor(
    private readonly sentence: Sentence,
    private readonly isSmall: (lower: string) => boolean,
    private readonly isDateline: boolean,
  ) {
    this.#tokens = sentence.tokens;
    this.#shouted = isShouted(sentence);
    this.#foreign = foreignParts(sentence.tokens);
    this.#first = sentence.tokens.findIndex(isWord);
  }

  run(): Cut {
    let done = 0;
    for (const chain of findChains(this.#tokens)) {
      this.#titled = false;
      let at = Math.max(chain.from, done);
      this.#ofThing = isOfThing(this.#tokens, chain.from);
      while (at < chain.to) at = this.#step(at, chain.to);
      done = Math.max(done, at);
    }
    this.#smallBodies();
    return this;
  }

  /** Reads what begins at `at`; returns where to go on. */
  #step(at: number, limit: number): number {
    const tokens = this.#tokens;
    const token = tokens[at] as Token;
    const region = abbreviatedRegion(tokens, at);
    if (region) return this.#push({ from: at, to: at + 1 }, [], region);
    // "Senator Dole, R-Kan.": the party's letter is no name
    if (token.text.length === 1 && abbreviatedRegion(tokens, at + 2)) return at + 2;
    const opens = at === this.#first;
    const town = opens && this.isDateline && !findName(tokens, at) ? townEnd(tokens, at) : at;
    if (town > at) return this.#push({ from: at, to: town }, [], { rule: 'dateline', kind: 'place' });
    const label = opens ? labelEnd(tokens, at) : at;
    // "KUALA LUMPUR: Mahathir met": a town that the gazetteer knows is nobody who speaks
    if (label > at && findName(tokens, at)?.length !== label - at)
      return this.#push({ from: at, to: label }, [], { rule: 'speaker-label', kind: 'person' });
    if (isHyphen(token) || (this.#foreign[at] && !isShortForm(tokens, at))) return at + 1;
    const found = findName(tokens, at);
    const named = found && (isCapital(token) || found.length > 1) ? asWritten(found, token) : undefined;
    if (this.#ofThing && !named) return limit;
    const rest: Range = { from: at, to: limit };
    return (
      this.#functionWord(at, rest, named) ??
      (named ? undefined : thingEnd(tokens, at, limit)) ??
      this.#headed(rest, named) ??
      this.#direction(at, limit, named) ??
      this.#cityBefore(at, limit, named) ??
      (this.#shouted || !isTeam(tokens, at, limit, named)
        ? undefined
        : this.#push({ from: at, to: limit }, [], { rule: 'city-team', kind: 'organisation' })) ??
      this.#known(at, limit, named) ??
      this.#title(at, limit, named) ??
      this.#name(at, limit, named)
    );
  }

  #push(range: Range, readings: readonly Reading[], pattern?: Pattern): number {
    const { from, to } = range;
    this.candidates.push(
      makeCandidate({
        sentence: this.sentence,
        from,
        to,
        titled: this.#titled,
        initial: from === this.#first,
        shouted: this.#shouted,
        readings,
        pattern,
      }),
    );
    this.#titled = false;
    return to;
  }

  /** "The", "In"; in a shouted heading any word that is no name elsewhere. */
  #functionWord(at: number, rest: Range, named: Found | undefined): number | undefined {
    const token = this.#tokens[at] as Token;
    if (named && named.length > 1) return undefined;
    if (/^(?:the|a|an)$/.test(token.lower) && rest.to > at + 1) return at + 1;
    if (named) return undefined;
    const first = at === this.#first;
    if (first && !this.#shouted && opensOnly(this.#tokens, rest)) return at + 1;
    if (isEmpty(this.#tokens, rest, first) && !headedOrganisation(this.#tokens, rest)) return at + 1;
    if (!this.#shouted || isGivenName(token) || !this.isSmall(token.lower)) return undefined;
    const title = titleEnd(this.#tokens, at, rest.to);
    this.#titled = title > 0;
    return Math.max(at + 1, title);
  }

  #headed(range: Range, named: Found | undefined): number | undefined {
    if (this.#shouted) return undefined;
    const article = /^(?:the|a|an)$/.test((this.#tokens[range.from] as Token).lower);
    const rest = article ? { from: range.from + 1, to: range.to } : range;
    if (rest.from >= rest.to) return undefined;
    const joint = named ? undefined : jointOrganisation(this.#tokens, rest);
    if (joint) return this.#push(joint, [], { rule: 'organisation-head', kind: 'organisation' });
    const known = named?.length ?? 0;
    const organisation = headedOrganisation(this.#tokens, rest);
    if (organisation && known < lengthOf(organisation))
      return this.#push(organisation, [], { rule: 'organisation-head', kind: 'organisation' });
    const place = headedPlace(this.#tokens, rest);
    if (place && known < lengthOf(place) && !THING_PREFIXES.has((this.#tokens[rest.from] as Token).lower))
      return this.#push(place, [], { rule: 'place-head', kind: 'place' });
    return undefined;
  }

  /** "East Mosul", "North Darfur" are places; of "Southern Iraq" the state is named, of "Eastern Darfur" the region. */
  #direction(at: number, limit: number, named: Found | undefined): number | undefined {
    if (named || at + 1 >= limit || !DIRECTIONS.has((this.#tokens[at] as Token).lower)) return undefined;
    const beyond = findName(this.#tokens, at + 1);
    if (!beyond) return undefined;
    const whole = /^(?:north|south|east|west|central)$/.test((this.#tokens[at] as Token).lower)
      ? /^(?:cities|capitals|places)$/
      : /^(?:cities|capitals)$/;
    if (!beyond.value.some(({ list }) => whole.test(list))) return at + 1;
    const range = { from: at, to: at + 1 + beyond.length };
    return this.#push(range, [], { rule: 'part-of-city', kind: 'place' });
  }

  /** "In Geneva |Richard Holbrooke|": a city that is a given name as well, before one of its own. */
  #cityBefore(at: number, limit: number, named: Found | undefined): number | undefined {
    const tokens = this.#tokens;
    const isCity =
      named?.length === 1 && named.value.some(({ list }) => list === 'cities' || list === 'capitals');
    const located = /^(?:in|at|near|from)$/.test(tokens[at - 1]?.lower ?? '');
    const [given, surname] = [tokens[at + 1], tokens[at + 2]];
    if (!isCity || !located || limit < at + 3 || !given || !isGivenName(given) || !isCapital(surname))
      return undefined;
    return this.#push({ from: at, to: at + 1 }, named.value);
  }

  /** What the gazetteer has: nationalities, names that go on where no chain does, ministries of a state. */
  #known(at: number, limit: number, named: Found | undefined): number | undefined {
    if (!named) return undefined;
    const end = at + named.length;
    const ministry = isLand(named.value) ? lowerOrganisation(this.#tokens, end) : -1;
    if (ministry > 0)
      return this.#push({ from: at, to: ministry }, [], { rule: 'ministry-of-state', kind: 'organisation' });
    if (isAdjective(named.value)) {
      this.adjectives.push({ from: at, to: end, reading: named.value[0] as Reading });
      return end;
    }
    if (named.length > 1 && end >= limit) return this.#push({ from: at, to: end }, named.value);
    return undefined;
  }

  #title(at: number, limit: number, named: Found | undefined): number | undefined {
    const tokens = this.#tokens;
    const noble = nobleEnd(tokens, at);
    if (noble > at) return this.#push({ from: at, to: noble }, [], { rule: 'noble-title', kind: 'person' });
    const title = titleEnd(tokens, at, limit);
    if (title < 0 || (named && named.length > title - at)) return undefined;
    this.#titled = true;
    const office = officeEnd(tokens, title);
    if (office <= title) return title;
    // the name goes on after an office: "Secretary of State Hillary Clinton"
    const beyond = isCapital(tokens[office]) ? findChains(tokens.slice(office))[0] : undefined;
    if (beyond?.from !== 0) return office;
    let next = office;
    while (next < office + beyond.to) next = this.#step(next, office + beyond.to);
    return next;
  }

  #name(at: number, limit: number, named: Found | undefined): number {
    const personal = named ? at : roleWordsEnd(this.#tokens, at, limit);
    if (personal > at) {
      this.#titled = true;
      return personal;
    }
    // a public figure's surname may be followed by the given name; after a title, a city's name is a person's
    const ignorable = named?.value.every(
      ({ kind, list }) => kind === 'person' || (this.#titled && list === 'cities'),
    );
    if (pairAt(this.#tokens, at) > 0 && limit === at + 3)
      return this.#push({ from: at, to: at + 1 }, named?.length === 1 ? named.value : []);
    const townEnd =
      named && !isGivenName(this.#tokens[at] as Token)
        ? this.#particleEnd(at + named.length, limit, named)
        : -1;
    if (townEnd > 0) return this.#push({ from: at, to: townEnd }, [], { rule: 'place-head', kind: 'place' });
    const until = this.#shouted ? quietEnd(this.#tokens, at, limit, this.isSmall) : limit;
    const end = nameEnd(this.#tokens, at, until, ignorable ? 0 : (named?.length ?? 0));
    const whole = named && at + named.length === end;
    if (THING_HEADS.has((this.#tokens[end - 1] as Token).lower) && end - at > 1 && !whole) {
      if (named) this.#push({ from: at, to: at + named.length }, named.value);
      return end;
    }
    return this.#push({ from: at, to: end }, whole ? named.value : []);
  }

  /** "Santander de Quilichao": where a town's name goes on with a particle; -1 where it does not. */
  #particleEnd(at: number, limit: number, named: Found): number {
    const isTown = named.value.some(({ list }) => list === 'cities' || list === 'capitals');
    const particle = /^(?:de|del|do|da|dos|das|di)$/.test(this.#tokens[at]?.text ?? '');
    return isTown && particle && at + 1 < limit && isCapital(this.#tokens[at + 1]) ? at + 2 : -1;
  }

  /** Bodies in small letters: "government of Iraq", "political bureau of Hamas". */
  #smallBodies(): void {
    const tokens = this.#tokens;
    tokens.forEach((token, i) => {
      const inner = innerBody(tokens, i);
      if (inner)
        this.#push(inner.range, [], { rule: 'inner-body', kind: 'organisation', canonical: inner.name });
      if (!LOWER_HEADS.has(token.text) || tokens[i + 1]?.text !== 'of') return;
      const to = tailEnd(tokens, i + 1);
      if (to > i + 1) this.#push({ from: i, to }, [], { rule: 'government-of-state', kind: 'organisation' });
    });
  }
}

/**
 * @param isSmall whether a word is one that the text, or English, has in small letters
 * @param isDateline whether the sentence is what is left of a dateline: a town, and where it lies
 */
export function cutSentence(
  sentence: Sentence,
  isSmall: (lower: string) => boolean,
  isDateline: boolean,
): Cut {
  return new Cutter(sentence, isSmall, isDateline).run();
}
