/** What a meeting was about, in the article's own words. */

import type { Scene } from '../clauses/scene';
import type { Document } from '../document';

const LONGEST = 140;
const OPENINGS =
  /\b(?:to discuss|discuss(?:ed|es|ing)?|talks? (?:on|about|over)|focus(?:ed|es|ing)? on|(?:meeting|negotiations|consultations|discussions|summit|conference) (?:on|about|over)|spoke about|to talk about|concerning|regarding|about)\s+/giu;
/** Where a topic ends: a new clause, a place or day, the source of the report. */
const END =
  /[.;:!?“”"]|,\s+(?:according|as|and (?:said|agreed)|which|who|where|while|but|after|before|with|[a-z]+ing\b)|\s+(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|when|while|after|before|according to|said|says|told|in \p{Lu}|at \p{Lu}|with \p{Lu})/u;

/** The topics of the sentence of a meeting. */
export function topicsOf({ text }: Document, { sentence }: Scene): string[] {
  const content = text.slice(sentence.start, sentence.end);
  const topics: string[] = [];
  OPENINGS.lastIndex = 0;
  for (let match = OPENINGS.exec(content); match; match = OPENINGS.exec(content)) {
    const rest = content.slice(match.index + match[0].length);
    const end = END.exec(rest)?.index ?? rest.length;
    const topic = rest
      .slice(0, end)
      .replace(/^(?:the|a|an)\s+/i, '')
      .replace(/[\s,]+$/, '')
      .replace(/\s+/g, ' ');
    const words = topic.split(' ').length;
    if (
      words <= 24 &&
      topic.length > 3 &&
      topic.length <= LONGEST &&
      !/^(?:on|with|how|it|them|this|that)\b/i.test(topic)
    )
      topics.push(topic);
  }
  return [...new Set(topics)];
}
