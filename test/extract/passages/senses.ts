/** Words of meetings where nobody meets anybody, each beside the same word where somebody does. */
import type { Passage } from './passage';

/** Null: nothing is told of a meeting. */
const TOLD: readonly (readonly [text: string, who: readonly string[] | null])[] = [
  ["The firm met [Ana Lund]p's demands.", null],
  ['The plan met with criticism from [Ana Lund]p.', null],
  ['A request by [Ana Lund]p could be met by June.', null],
  ['[Ana Lund]p was met at the station by [Ole Berg]p.', ['Ana Lund', 'Ole Berg']],
  ['[Ana Lund]p could not make ends meet.', null],
  ['[Ana Lund]p made an album called [Ole Berg]p.', null],
  ['On Monday [Ana Lund]p called [Ole Berg]p.', ['Ana Lund', 'Ole Berg']],
  ["[Ana Lund]p saw [Ole Berg]p's play.", null],
  ['Critics praised television host [Ana Lund]p and [Ole Berg]p.', null],
  ['[Norway]s and [Sweden]s host [Ana Lund]p today.', ['Norway', 'Sweden', 'Ana Lund']],
  ['[Ana Lund]p told Breakfast with [Ole Berg]p that taxes are high.', null],
  ['[Ana Lund]p had breakfast with [Ole Berg]p.', ['Ana Lund', 'Ole Berg']],
  ['[Ana Lund]p won the first round of a court case against [Ole Berg]p.', null],
  ['[Ana Lund]p and [Ole Berg]p ended the first round of talks.', ['Ana Lund', 'Ole Berg']],
  ['The quiz was hosted by [Ana Lund]p.', null],
  ['[Ana Lund]p wants a say over who is allowed to visit [Norway]s.', null],
];

export const SENSES: readonly Passage[] = TOLD.map(([text, who]) => ({
  about: text,
  text,
  meetings: who ? [{ status: 'held', who }] : [],
}));
