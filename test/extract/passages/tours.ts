/** Several meetings of one sentence, each with its own place or day, and meetings that another sentence goes on about. */
import type { Passage } from './passage';

export const TOURS: readonly Passage[] = [
  {
    about: 'hosts with a place each',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l, [Maria Santos]p in [Lima]l and [Bo Quell]p in [Riga]l.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' },
      { status: 'held', who: ['Ana Lund', 'Maria Santos'], place: 'Lima' },
      { status: 'held', who: ['Ana Lund', 'Bo Quell'], place: 'Riga' },
    ],
  },
  {
    about: 'hosts of whom the first has no place that is named',
    text: "[Ana Lund]p had called on [Norway]s's [Ivan Petrov]p at his farm, Prime Minister [Maria Santos]p in [Lima]l and [Latvia]s's [Bo Quell]p in [Riga]l.",
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'] },
      { status: 'held', who: ['Ana Lund', 'Maria Santos'], place: 'Lima' },
      { status: 'held', who: ['Ana Lund', 'Bo Quell'], place: 'Riga' },
    ],
  },
  {
    about: 'hosts with a day each',
    published: '2024-08-13',
    text: 'Minister [Ana Lund]p called on President [Ivan Petrov]p on 12 August and on Prime Minister [Maria Santos]p this morning.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], date: '2024-08-12' },
      { status: 'held', who: ['Ana Lund', 'Maria Santos'], date: '2024-08-13' },
    ],
  },
  {
    about: 'who else was present',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l. Also present were [Maria Santos]p and [Bo Quell]p.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov', 'Maria Santos', 'Bo Quell'], place: 'Oslo' },
    ],
  },
  {
    about: 'who also attended it',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l. [Maria Santos]p also attended the meeting.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov', 'Maria Santos'], place: 'Oslo' }],
  },
  {
    about: 'nobody else, where no meeting was told',
    text: 'Also present were [Maria Santos]p and [Bo Quell]p.',
    meetings: [],
  },
  {
    about: 'an invitation that is accepted',
    text: '[Ana Lund]p invited [Ivan Petrov]p to visit [Oslo]l in 2025. [Petrov=Ivan Petrov]p accepted the invitation.',
    meetings: [
      { status: 'planned', who: ['Ana Lund', 'Ivan Petrov'], host: 'Ana Lund', place: 'Oslo', date: '2025' },
    ],
  },
  {
    about: 'an offer that is refused',
    text: '[Ana Lund]p offered twice to fly in and see [Ivan Petrov]p. [Petrov=Ivan Petrov]p refused both times.',
    meetings: [{ status: 'cancelled', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'the refusal of something else',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l. [Petrov=Ivan Petrov]p refused the offer of aid.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'a letter that asks for a meeting',
    text: '[Ana Lund]p had written to [Ivan Petrov]p asking for a meeting.',
    meetings: [{ status: 'proposed', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'an encounter that was with somebody',
    text: "[Ana Lund]p's longest encounter was with [Ivan Petrov]p.",
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'a matter raised with somebody',
    text: '[Ana Lund]p raised the matter with Minister [Ivan Petrov]p in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'ministers of those who are not named',
    text: '[Ana Lund]p received the foreign ministers of the belligerents, [Ivan Petrov]p of [Norway]s and [Maria Santos]p of [Peru]s, in [Riga]l.',
    meetings: [
      {
        status: 'held',
        who: ['Ana Lund', 'Ivan Petrov', 'Maria Santos'],
        maybe: ['Norway', 'Peru'],
        place: 'Riga',
        host: 'Ana Lund',
      },
    ],
  },
  {
    about: 'who, of one described by a body',
    text: '[Ana Lund]p was sounded out by [Ivan Petrov]p, a friend from [Harvard]o, who visited [her=Ana Lund]r.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'a stop on the way, and what was done there',
    text: 'On his way [Ana Lund]p stopped in [Paris]l in September and had two conversations with the premier, [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Paris' }],
  },
  {
    about: 'meetings of one noun in several years',
    text: '[Ana Lund]p and [Ivan Petrov]p held informal summits in [Wuhan]l in 2018 and in [Kochi]l the year after.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Wuhan', date: '2018' },
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Kochi', date: '2019' },
    ],
  },
  {
    about: 'with one and with another',
    text: 'Envoy [Ana Lund]p, who is in [Lima]l this week, has met there with [Ivan Petrov]p and with [Bo Quell]p.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Lima' },
      { status: 'held', who: ['Ana Lund', 'Bo Quell'], place: 'Lima' },
    ],
  },
  {
    about: 'a minister of several things',
    text: '[Ana Lund]p is to call on Energy and Mines Minister [Ivan Petrov]p in [Lima]l.',
    meetings: [{ status: 'planned', who: ['Ana Lund', 'Ivan Petrov'], place: 'Lima' }],
  },
  {
    about: 'a meeting to sign something is one',
    text: '[Ana Lund]p, [Bo Quell]p and [Ivan Petrov]p met in [New York]l to sign the accords.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Bo Quell', 'Ivan Petrov'], place: 'New York' }],
  },
  {
    about: 'guests of somebody',
    text: '[Ana Lund]p and [Bo Quell]p spent four days in [Lima]l as guests of [Ivan Petrov]p.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Bo Quell', 'Ivan Petrov'], host: 'Ivan Petrov', place: 'Lima' },
    ],
  },
  {
    about: 'the head of the house, and a meeting with him that was not held',
    text: 'President [Ana Lund]p met [Ivan Petrov]p in [Oslo]l. [The President=Ana Lund]r received [Bo Quell]p. A meeting with [Maria Santos]p was cancelled.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' },
      { status: 'held', who: ['Ana Lund', 'Bo Quell'], host: 'Ana Lund' },
      { status: 'cancelled', who: ['Ana Lund', 'Maria Santos'] },
    ],
  },
  {
    about: 'why a meeting was called off',
    text: '[Ana Lund]p met [Ivan Petrov]p. A call on [Bo Quell]p was cancelled because [he=Bo Quell]r had to travel to [Lima]l.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'] },
      { status: 'cancelled', who: ['Bo Quell'] },
    ],
  },
];
