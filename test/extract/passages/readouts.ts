import type { Passage } from './passage';

export const READOUTS: readonly Passage[] = [
  {
    about: 'a readout of a call',
    published: '2021-03-12',
    text: 'Prime Minister [Justin Trudeau]p today spoke by phone with the President of [Senegal]s, [Macky Sall]p. [The two leaders=Justin Trudeau+Macky Sall]r discussed access to vaccines.',
    meetings: [{ status: 'held', who: ['Justin Trudeau', 'Macky Sall'], date: '2021-03-12' }],
    links: ['Macky Sall OFFICIAL_OF Senegal'],
  },
  {
    about: 'a host who receives',
    published: '2019-05-14',
    text: '[Angela Merkel]p received the Prime Minister of [Latvia]s, [Krišjānis Kariņš]p, at the Chancellery in [Berlin]l on Tuesday.',
    meetings: [
      {
        status: 'held',
        who: ['Angela Merkel', 'Krišjānis Kariņš'],
        place: 'Berlin',
        date: '2019-05-14',
        host: 'Angela Merkel',
      },
    ],
    links: ['Krišjānis Kariņš OFFICIAL_OF Latvia'],
  },
  {
    about: 'received, in the passive',
    published: '2008-11-20',
    text: '[Celso Amorim]p was received by [Manmohan Singh]p in [New Delhi]l yesterday.',
    meetings: [
      {
        status: 'held',
        who: ['Celso Amorim', 'Manmohan Singh'],
        place: 'New Delhi',
        date: '2008-11-19',
        host: 'Manmohan Singh',
      },
    ],
  },
  {
    about: 'ministers with their states',
    published: '2022-02-10',
    text: 'Foreign Secretary [Liz Truss]p held talks with [Russian=Russia]a Foreign Minister [Sergey Lavrov]p in [Moscow]l on February 10.',
    meetings: [{ status: 'held', who: ['Liz Truss', 'Sergey Lavrov'], place: 'Moscow', date: '2022-02-10' }],
    links: ['Sergey Lavrov OFFICIAL_OF Russia'],
  },
  {
    about: 'a courtesy call',
    published: '2016-08-03',
    text: 'Ambassador [Glyn Davies]p paid a courtesy call on [Prayut Chan-o-cha]p on August 3. During the meeting, the ambassador thanked [Thailand]s for its hospitality.',
    meetings: [{ status: 'held', who: ['Glyn Davies', 'Prayut Chan-o-cha'], date: '2016-08-03' }],
  },
  {
    about: 'travel that is announced',
    published: '2021-10-12',
    text: 'Special Envoy [Robert Malley]p will travel to the [United Arab Emirates]s, [Qatar]s, and [Saudi Arabia]s from October 15 to 21. [He=Robert Malley]r will meet with [Faisal bin Farhan]p in [Riyadh]l.',
    meetings: [
      {
        status: 'planned',
        who: ['Robert Malley'],
        maybe: ['United Arab Emirates', 'Qatar', 'Saudi Arabia'],
        date: '2021-10-15',
      },
      {
        status: 'planned',
        who: ['Robert Malley', 'Faisal bin Farhan'],
        place: 'Riyadh',
        country: 'Saudi Arabia',
      },
    ],
  },
  {
    about: 'a meeting on the margins of another',
    published: '2015-09-28',
    text: '[Barack Obama]p met with [Raúl Castro]p on the margins of the [United Nations]o General Assembly in [New York]l on Monday to discuss the embargo.',
    meetings: [
      { status: 'held', who: ['Barack Obama', 'Raúl Castro'], place: 'New York', date: '2015-09-28' },
    ],
  },
  {
    about: 'a trilateral meeting',
    published: '2016-12-20',
    text: 'The foreign ministers of [Russia]s, [Turkey]s and [Iran]s met in [Moscow]l on Tuesday for talks on [Syria]s.',
    meetings: [
      {
        status: 'held',
        who: ['Russia', 'Turkey', 'Iran'],
        place: 'Moscow',
        country: 'Russia',
        date: '2016-12-20',
      },
    ],
  },
  {
    about: 'a delegation led by',
    published: '2011-06-08',
    text: 'A [Libyan=Libya]a opposition delegation led by [Mahmoud Jibril]p held talks with [Wen Jiabao]p in [Beijing]l on Wednesday.',
    meetings: [
      {
        status: 'held',
        who: ['Mahmoud Jibril', 'Wen Jiabao'],
        maybe: ['Libya'],
        place: 'Beijing',
        date: '2011-06-08',
      },
    ],
  },
  {
    about: 'hosted for talks',
    published: '1978-09-18',
    text: '[Jimmy Carter]p hosted [Anwar Sadat]p and [Menachem Begin]p at [Camp David]l for twelve days of negotiations.',
    meetings: [
      {
        status: 'held',
        who: ['Jimmy Carter', 'Anwar Sadat', 'Menachem Begin'],
        place: 'Camp David',
        host: 'Jimmy Carter',
      },
    ],
  },
  {
    about: 'a secretary-general and an envoy',
    published: '2018-01-16',
    text: '[NATO]o Secretary General [Jens Stoltenberg]p met [Staffan de Mistura]p, the [UN=United Nations]o special envoy for [Syria]s, in [Brussels]l on Tuesday.',
    meetings: [
      {
        status: 'held',
        who: ['Jens Stoltenberg', 'Staffan de Mistura'],
        place: 'Brussels',
        date: '2018-01-16',
      },
    ],
    links: ['Jens Stoltenberg LEADS NATO', 'Staffan de Mistura OFFICIAL_OF United Nations'],
  },
  {
    about: 'welcomed to a capital',
    published: '2017-07-13',
    text: '[Emmanuel Macron]p welcomed [Donald Trump]p to [Paris]l on Thursday. [The two presidents=Emmanuel Macron+Donald Trump]r held a working lunch.',
    meetings: [
      {
        status: 'held',
        who: ['Emmanuel Macron', 'Donald Trump'],
        place: 'Paris',
        date: '2017-07-13',
        host: 'Emmanuel Macron',
      },
    ],
  },
  {
    about: 'consultations between two bodies',
    published: '2010-04-22',
    text: 'The [African Union]o and the [European Union]o held consultations in [Addis Ababa]l on 21 April. The talks focused on [Sudan]s.',
    meetings: [
      { status: 'held', who: ['African Union', 'European Union'], place: 'Addis Ababa', date: '2010-04-21' },
    ],
  },
  {
    about: 'a video conference',
    published: '2020-04-09',
    text: 'By video conference, [Abiy Ahmed]p conferred with [Cyril Ramaphosa]p and [Félix Tshisekedi]p on Thursday.',
    meetings: [
      { status: 'held', who: ['Abiy Ahmed', 'Cyril Ramaphosa', 'Félix Tshisekedi'], date: '2020-04-09' },
    ],
  },
];
