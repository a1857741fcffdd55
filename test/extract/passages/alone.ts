/** Meetings of which only one side is named: "He met X", "The ministers met X"; doubted and denied as any other. */
import type { MeetingStatus } from '@/lib/ontology';
import type { Passage } from './passage';

/** Null: nothing is told of a meeting. */
const TOLD: readonly (readonly [text: string, status: MeetingStatus | null])[] = [
  ['He met [Ana Lund]p.', 'held'],
  ['The ministers met [Ana Lund]p.', 'held'],
  ['The minister said that he had met [Ana Lund]p.', 'held'],
  ['They were to meet [Ana Lund]p.', 'planned'],
  ['Until he meets [Ana Lund]p, the envoy will say nothing.', 'planned'],
  ['If she met [Ana Lund]p she would say so.', 'proposed'],
  ['He may have met [Ana Lund]p.', 'proposed'],
  ['Historians disagree on whether the king met [Ana Lund]p.', 'proposed'],
  ['The talks with [Ana Lund]p, which had been planned, were not held.', 'cancelled'],
  ['The plane left after a meeting with [Ana Lund]p was put off.', 'cancelled'],
  ['He denied that he had met [Ana Lund]p.', null],
  ['Reports that he had met [Ana Lund]p were denied.', null],
  ['Claims that the king met [Ana Lund]p have been refuted.', null],
  ['Nobody believed that he had met [Ana Lund]p.', null],
  ['It is not true that they met [Ana Lund]p.', null],
  ['Had he met [Ana Lund]p, all would be well.', null],
  ['Whoever meets [Ana Lund]p likes her.', null],
  ['[Ana Lund]p met her match.', null],
  ['[Ana Lund]p met her death at sea.', null],
];

export const ALONE: readonly Passage[] = TOLD.map(([text, status]) => ({
  about: text,
  text,
  meetings: status ? [{ status, who: ['Ana Lund'] }] : [],
}));
