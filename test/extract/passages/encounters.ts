/** Encounters in words other than "met": at table, by telephone, through credentials, in relative clauses. */
import type { Passage } from './passage';

export const ENCOUNTERS: readonly Passage[] = [
  {
    about: 'a meal in honour of somebody',
    text: 'Prime Minister [Ana Lund]p hosted a luncheon in honour of [Ivan Petrov]p in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'credentials',
    text: 'Ambassador [Ana Lund]p presented her credentials to President [Ivan Petrov]p on 3 May 2021 in [Riga]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], date: '2021-05-03', place: 'Riga' }],
  },
  {
    about: 'the same table',
    text: '[Ana Lund]p and [Ivan Petrov]p sat at the same table in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'a return to the table',
    text: '[Ana Lund]p and [Ivan Petrov]p will return to the negotiating table in [Oslo]l.',
    meetings: [{ status: 'planned', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'what was told by telephone',
    text: '[Ana Lund]p said on 4 May 2021 that [Bo Quell]p had informed [Ivan Petrov]p by telephone.',
    meetings: [{ status: 'held', who: ['Bo Quell', 'Ivan Petrov'] }],
  },
  {
    about: 'what was told without a telephone',
    text: '[Ana Lund]p informed [Ivan Petrov]p of the decision.',
    meetings: [],
  },
  {
    about: 'with whom somebody had met before',
    text: '[Ivan Petrov]p was greeted by [Ana Lund]p, with whom [Bo Quell]p had conferred in [Riga]l in 1987.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'] },
      { status: 'held', who: ['Ana Lund', 'Bo Quell'], place: 'Riga', date: '1987' },
    ],
  },
  {
    about: 'the day of a relative clause that has ended',
    text: '[Ivan Petrov]p, who had met [Ana Lund]p in [Oslo]l in 1960, travelled to [Lima]l in 1964.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', date: '1960' },
      { status: 'held', who: ['Ivan Petrov'], place: 'Lima', date: '1964' },
    ],
  },
  {
    about: 'a journey that goes on',
    text: '[Ivan Petrov]p saw [Ana Lund]p in [Oslo]l on 3 May 2021 and flew on to [Riga]l on 5 May 2021, where [he=Ivan Petrov]r was received by [Bo Quell]p.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', date: '2021-05-03' },
      { status: 'held', who: ['Bo Quell', 'Ivan Petrov'], place: 'Riga', date: '2021-05-05' },
    ],
  },
  {
    about: 'troops that land',
    text: '[Norwegian=Norway]a troops landed in [Riga]l on 3 May 1921.',
    meetings: [],
  },
  {
    about: 'what is welcomed of somebody',
    text: "[Ana Lund]p met [Ivan Petrov]p in [Oslo]l. [Ana Lund]p welcomed [Latvia]s's reforms.",
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'an invitation that was followed',
    text: '[Ana Lund]p invited [Ivan Petrov]p to [Oslo]l, and [he=Ivan Petrov]r came in July 1954.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', date: '1954-07' }],
  },
  {
    about: 'what was noted of the future',
    text: 'It was noted that [Ana Lund]p is to meet [Ivan Petrov]p in [Oslo]l.',
    meetings: [{ status: 'planned', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'two who bear one office, of three',
    text: 'Minister [Ana Lund]p was received by President [Ivan Petrov]p, to whom she gave a letter of President [Bo Quell]p. [The two presidents=Ivan Petrov+Bo Quell]r are to meet in [Oslo]l.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'] },
      { status: 'planned', who: ['Bo Quell', 'Ivan Petrov'], place: 'Oslo' },
    ],
  },
  {
    about: 'who was seen to talk',
    text: '[Ana Lund]p will meet [Bo Quell]p in [Oslo]l and see [Ivan Petrov]p to talk about trade.',
    meetings: [
      { status: 'planned', who: ['Ana Lund', 'Bo Quell'], place: 'Oslo' },
      { status: 'planned', who: ['Ana Lund', 'Ivan Petrov'] },
    ],
  },
  {
    about: 'a second one that never took place',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l. A second meeting of this kind, which [Ivan Petrov]p suggested, never took place.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' },
      { status: 'cancelled', who: ['Ana Lund', 'Ivan Petrov'] },
    ],
  },
  {
    about: 'one who had to cancel',
    text: '[Ana Lund]p and [Ivan Petrov]p had planned to meet on Monday, but Minister [Ivan Petrov]p has had to cancel his trip.',
    meetings: [{ status: 'cancelled', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'an envoy who was sent',
    text: '[Ana Lund]p was sent to [Oslo]l in January 1970 and talked for hours with [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', date: '1970-01' }],
  },
  {
    about: 'who is said after a month',
    text: 'In July [Ana Lund]p asked to see [Ivan Petrov]p herself.',
    meetings: [{ status: 'proposed', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'a journey to come that is only prepared',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l to prepare for the trip.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'two who are said to speak regularly',
    text: 'Analysts noted that [Ana Lund]p and [Ivan Petrov]p speak regularly.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], recurring: true }],
  },
  {
    about: 'a place that opens the sentence with an occasion',
    text: 'During a session in [Oslo]l in May 1976, [Ana Lund]p received [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', date: '1976-05' }],
  },
  {
    about: 'a beach',
    text: '[Ana Lund]p met [Ivan Petrov]p on the beach at [Riga]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Riga' }],
  },
  {
    about: 'where the sentence before was',
    text: '[Ana Lund]p came to [Oslo]l. [Ivan Petrov]p negotiated [there=Oslo]r with [Bo Quell]p of [Latvia]s.',
    meetings: [
      { status: 'held', who: ['Ana Lund'], place: 'Oslo' },
      { status: 'held', who: ['Bo Quell', 'Ivan Petrov'], place: 'Oslo' },
    ],
    links: ['Bo Quell CITIZEN_OF Latvia'],
  },
  {
    about: 'a call before a journey',
    text: '[Ana Lund]p telephoned [Ivan Petrov]p before leaving for [Oslo]l.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'] },
      { status: 'held', who: ['Ana Lund'], place: 'Oslo' },
    ],
  },
  {
    about: 'a day to come, after talks to come',
    text: '[Ana Lund]p, who knows [Latvia]s, is due to fly home on Friday after talks with [Ivan Petrov]p.',
    meetings: [{ status: 'planned', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'the president of what is no state',
    text: '[Ana Lund]p met the Freeland president, [Ivan Petrov]p, in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'a title between the office and the name',
    text: "The president's envoy, Mullah [Ivan Petrov]p, and [Ana Lund]p signed the accord in [Oslo]l.",
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
];
