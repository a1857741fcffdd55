/** What an article as a whole says of whose it is: the ministry that issues it, the capital of its dateline. */
import { stateOf } from '../../clauses/state-of';
import type { Document } from '../../document';
import { findName } from '../../gazetteer/lexicon';
import { tokenise } from '../../sentences/tokenise';
import type { Home } from './index';

/** Lines by which ministries head or sign what they issue. */
const ISSUERS: readonly { readonly line: RegExp; readonly code: string }[] = [
  {
    line: /^(?:Office of the Spokesperson|Bureau of [A-Z]|U\.S\. Department of |DoD News|Department of Defense)/m,
    code: 'US',
  },
  { line: /\b(?:a|the) (?:Defense|State) Department (?:news release|spokes\w+)\b/, code: 'US' },
  {
    line: /^(?:Foreign, Commonwealth (?:&|and) Development Office|Foreign (?:&|and) Commonwealth Office)/m,
    code: 'GB',
  },
];
/** The head of the text is where an issuer names itself. */
const HEAD = 600;

function datelineOf({ text, sentences, entities, mentions }: Document): string | undefined {
  for (const mention of mentions.slice(0, 12)) {
    const sentence = sentences[mention.sentence]!;
    if (mention.kind !== 'place' || mention.start !== sentence.start || mention.sentence > 6) continue;
    const written = text.slice(mention.start, mention.end);
    if (written !== written.toUpperCase()) continue;
    const capital = findName(tokenise(written, 0, written.length), 0)?.value.some(
      (r) => r.list === 'capitals',
    );
    return capital ? stateOf(entities[mention.entity]!) : undefined;
  }
  return undefined;
}

export const homeOf = (document: Document, states: ReadonlyMap<string, number>): Home => ({
  states,
  issuer: ISSUERS.find(({ line }) => line.test(document.text.slice(0, HEAD)))?.code,
  dateline: datelineOf(document),
});
