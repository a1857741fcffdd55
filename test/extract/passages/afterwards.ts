/** What the next sentence takes back of what one told. */
import type { MeetingStatus } from '@/lib/ontology';
import type { Passage } from './passage';

const BOTH = ['Ana Lund', 'Ole Berg'];

/** Null: nothing is told of a meeting. */
const TOLD: readonly (readonly [first: string, next: string, status: MeetingStatus | null])[] = [
  ['[Ana Lund]p and [Ole Berg]p were due to hold talks.', 'It was cancelled.', 'cancelled'],
  ['[Ana Lund]p and [Ole Berg]p were due to hold talks.', 'But nothing came of it.', 'cancelled'],
  ['[Ana Lund]p was to meet [Ole Berg]p.', 'In the end the plan was dropped.', 'cancelled'],
  ['[Ana Lund]p was to meet [Ole Berg]p.', '[Ole Berg]p did not come.', 'cancelled'],
  ['[Ana Lund]p was to meet [Ole Berg]p.', 'The house was dropped from the list.', 'planned'],
  ['[Ana Lund]p was to meet [Ole Berg]p.', '[They=Ana Lund+Ole Berg]r never met.', 'cancelled'],
  ['Newspapers reported that [Ana Lund]p had met [Ole Berg]p.', 'Both denied it.', null],
  ['Newspapers reported that [Ana Lund]p had met [Ole Berg]p.', 'The report was false.', null],
  ['Newspapers reported that [Ana Lund]p had met [Ole Berg]p.', 'The house was sold.', 'held'],
  ['[Ana Lund]p met [Ole Berg]p, whom she accused of theft.', 'He denied it.', 'held'],
];

export const AFTERWARDS: readonly Passage[] = TOLD.map(([first, next, status]) => ({
  about: `${first} ${next}`,
  text: `${first} ${next}`,
  meetings: status ? [{ status, who: BOTH }] : [],
}));
