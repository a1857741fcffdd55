/** Who is met as what he is called by, who speaks of it, where and when it is told to have been. */
import type { Passage } from './passage';

export const TOLD: readonly Passage[] = [
  {
    about: 'one called by what he does',
    text: '[Ana Lund]p received the arms dealer [Ivan Petrov]p in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', host: 'Ana Lund' }],
  },
  {
    about: 'one called by whose leader he is',
    text: "[Ana Lund]p met the miners' leader, [Ivan Petrov]p, in [Oslo]l.",
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'a bearer behind the field of his office',
    text: '[Ana Lund]p was received by the Minister of Fisheries, [Ivan Petrov]p, on 3 May 2021.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], date: '2021-05-03' }],
  },
  {
    about: 'a companion',
    text: '[Ana Lund]p accompanied [Ivan Petrov]p on a trip to [Norway]s in 1958.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], country: 'Norway', date: '1958' }],
  },
  {
    about: 'a companion who goes nowhere',
    text: '[Ana Lund]p, who had accompanied [Ivan Petrov]p, held a prayer.',
    meetings: [],
  },
  {
    about: 'a guest',
    text: '[Ana Lund]p was the guest of [Ivan Petrov]p in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'an embrace',
    text: '[Ana Lund]p and [Ivan Petrov]p embraced in [Oslo]l. [Ana Lund]p embraced the plan of [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'what was told where somebody had come to',
    text: '[Ana Lund]p stopped in [Oslo]l, where [she=Ana Lund]r told [Ivan Petrov]p that the treaty would have to wait.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'an invitation that opens the sentence',
    text: 'At the invitation of [Ana Lund]p, [Ivan Petrov]p came to [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', host: 'Ana Lund' }],
  },
  {
    about: 'another one after a gap',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l on 3 May 2021 and, two days later, [Bo Quell]p in [Riga]l.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', date: '2021-05-03' },
      { status: 'held', who: ['Ana Lund', 'Bo Quell'], place: 'Riga', date: '2021-05-05' },
    ],
  },
  {
    about: 'another host after a gap',
    text: '[Ana Lund]p was received by [Ivan Petrov]p in [Oslo]l, and in August 2020 by [Bo Quell]p at [Riga]l.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo', host: 'Ivan Petrov' },
      { status: 'held', who: ['Ana Lund', 'Bo Quell'], place: 'Riga', date: '2020-08', host: 'Bo Quell' },
    ],
  },
  {
    about: 'a place that opens the sentence without a comma',
    text: 'In [Oslo]l [Ana Lund]p met [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'views that were exchanged as well',
    text: '[Ana Lund]p met [Ivan Petrov]p in [Oslo]l. [They=Ana Lund+Ivan Petrov]r also exchanged views on trade.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'a war since whose beginning nobody met',
    text: '[Ana Lund]p and [Ivan Petrov]p have not met since the war began in April 2023, despite efforts to arrange a meeting in [Oslo]l.',
    meetings: [
      { status: 'cancelled', who: ['Ana Lund', 'Ivan Petrov'] },
      { status: 'proposed', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' },
    ],
  },
  {
    about: 'the way to somebody',
    text: '[Ana Lund]p was on her way to [Oslo]l to meet [Ivan Petrov]p when her train was stopped.',
    meetings: [{ status: 'planned', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'one who was somewhere to meet somebody',
    text: '[Ana Lund]p was in [Oslo]l to meet [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], maybe: [] }],
  },
  {
    about: 'an adjective that meets nobody',
    text: '[Ana Lund]p was anxious to meet [Ivan Petrov]p.',
    meetings: [{ status: 'proposed', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'offices told second',
    text: '[Ana Lund]p, a lawyer and former member of the [Front]o, had led the [League]o since 1964 and had been mayor of [Oslo]l.',
    meetings: [],
    links: ['Ana Lund MEMBER_OF Front', 'Ana Lund LEADS League', 'Ana Lund OFFICIAL_OF Oslo'],
  },
  {
    about: 'an aged leader',
    text: '[Ana Lund]p, the aged leader of the [Front]o, spoke. [Ivan Petrov]p, a one-armed veteran of the [League]o, did not.',
    meetings: [],
    links: ['Ana Lund LEADS Front', 'Ivan Petrov MEMBER_OF League'],
  },
  {
    about: 'an office in a land that is not led',
    text: '[Ana Lund]p heads the [Norway]s office of the [Relief Fund]o.',
    meetings: [],
    links: ['Ana Lund MEMBER_OF Relief Fund'],
  },
  {
    about: 'parts of larger bodies',
    text: '[Motors]o, the European arm of [Works]o, was for sale. The [Union]o mission [Munis]o left. [Ana Lund]p, whose [Fifth Regiment]o had stayed, came.',
    meetings: [],
    links: ['Motors PART_OF Works', 'Munis PART_OF Union', 'Ana Lund LEADS Fifth Regiment'],
  },
  {
    about: 'a body of which somebody is a member',
    text: 'The [Treaty Organisation]o, of which [Norway]s is a member, met nobody.',
    meetings: [],
    links: ['Norway MEMBER_OF Treaty Organisation'],
  },
  {
    about: 'what is asked, and not told',
    text: 'Question (Reuters): Sources say that [Ana Lund]p also met [Ivan Petrov]p.',
    meetings: [],
  },
  {
    about: 'those who looked on',
    text: '[Norway]s and [Peru]s, which observed the talks, know the position.',
    meetings: [],
  },
  {
    about: 'a delegation of those who have no name',
    text: 'The delegation of elders, led by [Ana Lund]p, met [Ivan Petrov]p in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], place: 'Oslo' }],
  },
  {
    about: 'one described by how he is, in a season',
    text: 'In the winter [Ana Lund]p had a long conversation with the ailing [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'two days, each with a clause of its own',
    text: 'On 4 April 2027 [Ana Lund]p will brief [Ivan Petrov]p, and on 14 April 2027 [she=Ana Lund]r will be in [Oslo]l to meet [Bo Quell]p.',
    meetings: [
      { status: 'planned', who: ['Ana Lund', 'Ivan Petrov'], date: '2027-04-04' },
      { status: 'planned', who: ['Ana Lund', 'Bo Quell'], place: 'Oslo', date: '2027-04-14' },
    ],
  },
  {
    about: 'a relative clause that goes on',
    text: '[Ana Lund]p praised [Ivan Petrov]p, who came to [Oslo]l in August and was received by [Bo Quell]p.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Bo Quell'], place: 'Oslo', host: 'Bo Quell' }],
  },
  {
    about: 'the first of her kind to do something',
    text: '[Ana Lund]p, the first [Norwegian=Norway]a minister to visit the island in this century, held talks with [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'] }],
  },
  {
    about: 'a day of the month before whoever did it',
    text: 'On the 24th [Ana Lund]p received [Ivan Petrov]p.',
    meetings: [{ status: 'held', who: ['Ana Lund', 'Ivan Petrov'], host: 'Ana Lund' }],
  },
  {
    about: 'two who called one another their counterparts, and a third',
    text: '[Ana Lund]p telephoned [her=Ana Lund]r counterpart, [Ivan Petrov]p. [Bo Quell]p met [Ivan Petrov]p in [Riga]l.',
    meetings: [
      { status: 'held', who: ['Ana Lund', 'Ivan Petrov'] },
      { status: 'held', who: ['Bo Quell', 'Ivan Petrov'], place: 'Riga' },
    ],
  },
];
