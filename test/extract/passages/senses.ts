/** Words of meetings where nobody meets anybody, each beside the same word where somebody does. */
import type { MeetingStatus } from '@/lib/ontology';
import type { Passage } from './passage';

/** Null: nothing is told of a meeting. */
const TOLD: readonly (readonly [text: string, who: readonly string[] | null, status?: MeetingStatus])[] = [
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
  ['[Ana Lund]p called [Ole Berg]p "a disappointment".', null],
  ['[Ana Lund]p is ready to see [Ole Berg]p "anywhere".', ['Ana Lund', 'Ole Berg'], 'proposed'],
  ['[Ana Lund]p wants the world to see a new [Ole Berg]p.', null],
  ['[Ana Lund]p is to meet [his=Ana Lund]r "golden rule" on debt.', null],
  ['[Ana Lund]p said quiz show host Mr [Ole Berg]p was late.', null],
  ['[Ana Lund]p is sad because less money came to [Norway]s.', null],
  ['The money, [Ana Lund]p says, has gone to [Norway]s.', null],
  ['[Ana Lund]p, [Ole Berg]p says, has gone to [Norway]s.', ['Ana Lund']],
  ["[Ana Lund]p discussed [Ole Berg]p's plans during a trip to [Norway]s.", ['Ana Lund']],
  ['Talks between [Ana Lund]p and [Ole Berg]p came close to a deal.', ['Ana Lund', 'Ole Berg']],
  ['[Ana Lund]p praised [Ole Berg]p for meeting [Per Dahl]p.', ['Ole Berg', 'Per Dahl'], 'proposed'],
  [
    '[Ana Lund]p will ask [Ole Berg]p when [they=Ana Lund+Ole Berg]r meet.',
    ['Ana Lund', 'Ole Berg'],
    'planned',
  ],
  ['The book alleges that [Ana Lund]p told [Ole Berg]p at a dinner that he must go.', null],
  ['The book says that [Ana Lund]p told [Ole Berg]p at a dinner that he must go.', ['Ana Lund', 'Ole Berg']],
];

export const SENSES: readonly Passage[] = TOLD.map(([text, who, status = 'held']) => ({
  about: text,
  text,
  meetings: who ? [{ status, who }] : [],
}));
