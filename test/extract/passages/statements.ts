import type { Passage } from './passage';

/** Written before the rules were tried on them. */
export const STATEMENTS: readonly Passage[] = [
  {
    about: 'a readout that opens with the office',
    text: 'Readout of a Call\n\nMarch 3, 2022\n\nNational Security Adviser [Ajit Doval]p spoke today with [Nikolai Patrushev]p, Secretary of the [Russian Security Council]o. They reviewed the situation of [Indian=India]a students in [Kharkiv]l.',
    meetings: [{ status: 'held', who: ['Ajit Doval', 'Nikolai Patrushev'], date: '2022-03-03' }],
  },
  {
    about: 'a secretary who will travel',
    text: 'Travel of the Deputy Secretary\n\nSeptember 2, 2016\n\nDeputy Secretary of State [Antony Blinken]p will travel to [Paris]l, [France]s, September 6-8. In [Paris]l, [he=Antony Blinken]r will participate in a conference on [Libya]s and meet with [Jean-Marc Ayrault]p.',
    meetings: [
      { status: 'planned', who: ['Antony Blinken'], place: 'Paris', country: 'France', date: '2016-09-06' },
      { status: 'planned', who: ['Antony Blinken', 'Jean-Marc Ayrault'], place: 'Paris', country: 'France' },
    ],
  },
  {
    about: 'a joint statement',
    text: 'Joint Statement\n\n12 June 2015\n\nThe Foreign Ministers of [Estonia]s, [Latvia]s and [Lithuania]s met with the Foreign Minister of [Georgia]s, [Tamar Beruchashvili]p, in [Tallinn]l on 11 June.',
    meetings: [
      {
        status: 'held',
        who: ['Estonia', 'Latvia', 'Lithuania', 'Tamar Beruchashvili'],
        place: 'Tallinn',
        country: 'Estonia',
        date: '2015-06-11',
      },
    ],
    links: ['Tamar Beruchashvili OFFICIAL_OF Georgia'],
  },
  {
    about: 'an under secretary leads',
    text: 'Visit to Central Asia\n\nApril 20, 2017\n\nAssistant Secretary [Daniel Rosenblum]p led a delegation to [Dushanbe]l on April 18 for annual bilateral consultations with the government of [Tajikistan]s.',
    meetings: [
      {
        status: 'held',
        who: ['Daniel Rosenblum', 'Tajikistan'],
        place: 'Dushanbe',
        country: 'Tajikistan',
        date: '2017-04-18',
        recurring: true,
      },
    ],
  },
  {
    about: 'a chancellery',
    published: '2014-03-17',
    text: 'Federal Chancellor [Angela Merkel]p and the President of the [European Council]o, [Herman Van Rompuy]p, spoke on the telephone this morning.',
    meetings: [{ status: 'held', who: ['Angela Merkel', 'Herman Van Rompuy'], date: '2014-03-17' }],
    links: ['Herman Van Rompuy LEADS European Council'],
  },
  {
    about: 'a ministry reports',
    published: '2017-08-22',
    text: 'On August 22, Deputy Minister of Foreign Affairs [Gennady Gatilov]p received the Ambassador of the [Philippines]s, [Carlos Sorreta]p, at his request.',
    meetings: [
      {
        status: 'held',
        who: ['Gennady Gatilov', 'Carlos Sorreta'],
        date: '2017-08-22',
        host: 'Gennady Gatilov',
      },
    ],
    links: ['Carlos Sorreta OFFICIAL_OF Philippines'],
  },
  {
    about: 'a defence ministry',
    published: '2020-10-26',
    text: 'Secretary of Defense Dr. [Mark T. Esper]p hosted [Indian=India]a Minister of Defence [Rajnath Singh]p at the [Pentagon]l yesterday, the [Department of Defense]o said. The two discussed naval exercises.',
    meetings: [
      {
        status: 'held',
        who: ['Mark T. Esper', 'Rajnath Singh'],
        place: 'Pentagon',
        date: '2020-10-25',
        host: 'Mark T. Esper',
      },
    ],
    links: ['Rajnath Singh OFFICIAL_OF India'],
  },
  {
    about: 'what the spokesman foresees',
    published: '2021-06-15',
    text: 'Spokesperson [Ned Price]p said Secretary [Antony Blinken]p looks forward to meeting [Yair Lapid]p in [Rome]l on June 27.',
    meetings: [
      { status: 'planned', who: ['Antony Blinken', 'Yair Lapid'], place: 'Rome', date: '2021-06-27' },
    ],
  },
  {
    about: 'a chair of consultations',
    published: '2015-02-26',
    text: '[Catherine Ashton]p chaired talks between [Serbia]s and [Kosovo]s in [Brussels]l in 2013.',
    meetings: [
      {
        status: 'held',
        who: ['Catherine Ashton', 'Serbia', 'Kosovo'],
        place: 'Brussels',
        date: '2013',
        host: 'Catherine Ashton',
      },
    ],
  },
  {
    about: 'congratulated, and met later',
    published: '2022-05-01',
    text: '[Nancy Pelosi]p led a congressional delegation to [Kyiv]l on Saturday, where they met with [Volodymyr Zelenskyy]p.',
    meetings: [
      { status: 'held', who: ['Nancy Pelosi', 'Volodymyr Zelenskyy'], place: 'Kyiv', date: '2022-04-30' },
    ],
  },
  {
    about: "a prime minister's calls, one after another",
    published: '2022-02-24',
    text: '[Naftali Bennett]p called [Volodymyr Zelensky]p on Friday. On Sunday, [Bennett=Naftali Bennett]p spoke with [Vladimir Putin]p.',
    meetings: [
      { status: 'held', who: ['Naftali Bennett', 'Volodymyr Zelensky'], date: '2022-02-18' },
      { status: 'held', who: ['Naftali Bennett', 'Vladimir Putin'], date: '2022-02-20' },
    ],
  },
  {
    about: 'a bilateral on the margins that did not happen',
    published: '2016-09-05',
    text: '[Theresa May]p and [Xi Jinping]p met for half an hour on the margins of the [G20]o summit in [Hangzhou]l on Monday. A planned bilateral with [Michel Temer]p was dropped.',
    meetings: [
      { status: 'held', who: ['Theresa May', 'Xi Jinping'], place: 'Hangzhou', date: '2016-09-05' },
      { status: 'cancelled', who: ['Michel Temer'] },
    ],
  },
];
