/** Meetings that are open, or came to nothing. */
import type { Passage } from './passage';

export const OPEN: readonly Passage[] = [
  {
    about: 'an invitation',
    text: '[Jimmy Carter]p invited [Anwar Sadat]p to [Camp David]l.',
    meetings: [
      { status: 'proposed', who: ['Jimmy Carter', 'Anwar Sadat'], host: 'Jimmy Carter', place: 'Camp David' },
    ],
  },
  {
    about: 'was invited by',
    text: '[Sophie Binet]p was invited to [Paris]l by [François Bayrou]p.',
    meetings: [
      {
        status: 'proposed',
        who: ['Sophie Binet', 'François Bayrou'],
        host: 'François Bayrou',
        place: 'Paris',
      },
    ],
  },
  {
    about: 'received an invitation',
    text: '[Emmanuel Macron]p has received an invitation to [Tehran]l.',
    meetings: [{ status: 'proposed', who: ['Emmanuel Macron'], place: 'Tehran' }],
  },
  {
    about: 'declined an invitation',
    text: '[Emmanuel Macron]p declined an invitation to [Tehran]l.',
    meetings: [{ status: 'cancelled', who: ['Emmanuel Macron'], place: 'Tehran' }],
  },
  {
    about: 'is expected somewhere',
    text: '[Hassan Mohamud]p is expected in [Cairo]l.',
    meetings: [{ status: 'planned', who: ['Hassan Mohamud'], place: 'Cairo' }],
  },
  {
    about: 'had been due to meet',
    text: '[Orbán Viktor]p had been due to meet [Kishida Fumio]p in [Tokyo]l.',
    meetings: [{ status: 'cancelled', who: ['Orbán Viktor', 'Kishida Fumio'], place: 'Tokyo' }],
  },
  {
    about: 'skipped',
    text: '[Ivan Petrov]p skipped the summit in [Brussels]l.',
    meetings: [{ status: 'cancelled', who: ['Ivan Petrov'], place: 'Brussels' }],
  },
  {
    about: 'arranged but never',
    text: 'A meeting with [Dioncounda Traoré]p was arranged by [Hamas]o but never took place.',
    meetings: [{ status: 'cancelled', who: ['Dioncounda Traoré', 'Hamas'] }],
  },
  {
    about: 'scheduled, then cancelled',
    text: 'A meeting between [Ivan Petrov]p and [Maria Santos]p scheduled for the spring in [Oslo]l was cancelled.',
    meetings: [{ status: 'cancelled', who: ['Ivan Petrov', 'Maria Santos'], place: 'Oslo' }],
  },
  {
    about: 'fell through',
    text: 'A planned meeting between [Ivan Petrov]p and [Maria Santos]p fell through.',
    meetings: [{ status: 'cancelled', who: ['Ivan Petrov', 'Maria Santos'] }],
  },
  { about: 'no plans to meet', text: '[Ivan Petrov]p has no plans to meet [Maria Santos]p.', meetings: [] },
  {
    about: 'had they met',
    text: 'Had [Ivan Petrov]p met [Maria Santos]p, the deal might have been saved.',
    meetings: [],
  },
  {
    about: 'before flying on, in the future',
    text: '[Ivan Petrov]p is due to meet [Maria Santos]p in [Cairo]l, before flying on to [Riyadh]l.',
    meetings: [
      { status: 'planned', who: ['Ivan Petrov', 'Maria Santos'], place: 'Cairo' },
      { status: 'planned', who: ['Ivan Petrov'], place: 'Riyadh' },
    ],
  },
  {
    about: 'ruled out meeting',
    text: '[Ivan Petrov]p ruled out meeting [Maria Santos]p.',
    meetings: [{ status: 'cancelled', who: ['Ivan Petrov', 'Maria Santos'] }],
  },
  {
    about: 'goes on in the present about a plan',
    text: '[Derek Mitchell]p will travel to [Bangkok]l. [He=Derek Mitchell]r concludes his trip in [Tokyo]l.',
    meetings: [
      { status: 'planned', who: ['Derek Mitchell'], place: 'Bangkok' },
      { status: 'planned', who: ['Derek Mitchell'], place: 'Tokyo' },
    ],
  },
  {
    about: 'a source said it would',
    text: 'A source said [Ivan Petrov]p would meet [Maria Santos]p.',
    meetings: [{ status: 'planned', who: ['Ivan Petrov', 'Maria Santos'] }],
  },
  {
    about: 'was expected to, but did not turn up',
    text: '[Ivan Petrov]p was expected to meet [Maria Santos]p, but did not turn up.',
    meetings: [{ status: 'cancelled', who: ['Ivan Petrov', 'Maria Santos'] }],
  },
  {
    about: 'came to nothing',
    text: 'A meeting of [Ivan Petrov]p and [Maria Santos]p that [Anders Lund]p was arranging came to nothing.',
    meetings: [{ status: 'cancelled', who: ['Ivan Petrov', 'Maria Santos'] }],
  },
  {
    about: 'stayed away',
    text: '[Ivan Petrov]p stayed away from the summit in [Bali]l.',
    meetings: [{ status: 'cancelled', who: ['Ivan Petrov'], place: 'Bali' }],
  },
];
