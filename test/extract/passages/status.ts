import type { Passage } from './passage';

export const STATUS: readonly Passage[] = [
  {
    about: 'due to meet',
    published: '2017-09-04',
    text: '[Theresa May]p is due to meet [Shinzo Abe]p in [Tokyo]l on Wednesday.',
    meetings: [{ status: 'planned', who: ['Theresa May', 'Shinzo Abe'], place: 'Tokyo', date: '2017-09-06' }],
  },
  {
    about: 'will host',
    published: '2022-11-02',
    text: '[Joko Widodo]p will host [Xi Jinping]p and [Joe Biden]p in [Bali]l later this month.',
    meetings: [
      { status: 'planned', who: ['Joko Widodo', 'Xi Jinping', 'Joe Biden'], place: 'Bali', date: '2022-11' },
    ],
  },
  {
    about: 'scheduled talks',
    published: '2005-01-31',
    text: 'Talks between [Israel]s and the [Palestinian Authority]o are scheduled for next week in [Sharm el-Sheikh]l.',
    meetings: [
      {
        status: 'planned',
        who: ['Israel', 'Palestinian Authority'],
        place: 'Sharm el-Sheikh',
        date: '2005-02',
      },
    ],
  },
  {
    about: 'ahead of',
    published: '2018-07-10',
    text: '[Donald Trump]p criticised [Germany]s ahead of a meeting with [Vladimir Putin]p in [Helsinki]l next Monday.',
    meetings: [
      { status: 'planned', who: ['Donald Trump', 'Vladimir Putin'], place: 'Helsinki', date: '2018-07-16' },
    ],
  },
  {
    about: 'agreed to meet',
    published: '2018-03-08',
    text: '[Trump=Donald Trump]p has agreed to meet [Kim Jong-un]p by May.',
    meetings: [{ status: 'planned', who: ['Donald Trump', 'Kim Jong-un'] }],
  },
  {
    about: 'plans to visit',
    published: '1998-05-01',
    text: '[Bill Clinton]p plans to visit [Ghana]s and [Uganda]s next month.',
    meetings: [{ status: 'planned', who: ['Bill Clinton'], maybe: ['Ghana', 'Uganda'], date: '1998-06' }],
  },
  {
    about: 'present with a future day',
    published: '2010-11-08',
    text: '[David Cameron]p meets [Wen Jiabao]p in [Beijing]l tomorrow.',
    meetings: [
      { status: 'planned', who: ['David Cameron', 'Wen Jiabao'], place: 'Beijing', date: '2010-11-09' },
    ],
  },
  {
    about: 'wants to meet',
    published: '2022-04-24',
    text: '[Volodymyr Zelensky]p said [he=Volodymyr Zelensky]r wanted to meet [Vladimir Putin]p to end the war.',
    meetings: [{ status: 'proposed', who: ['Volodymyr Zelensky', 'Vladimir Putin'] }],
  },
  {
    about: 'called for talks',
    published: '2011-12-01',
    text: 'The [Arab League]o called for talks between [Bashar al-Assad]p and the [Syrian National Council]o.',
    meetings: [
      { status: 'proposed', who: ['Bashar al-Assad', 'Syrian National Council'], maybe: ['Arab League'] },
    ],
  },
  {
    about: 'would be willing to meet',
    published: '2019-08-26',
    text: '[Hassan Rouhani]p would be willing to meet [Donald Trump]p if sanctions were lifted.',
    meetings: [{ status: 'proposed', who: ['Hassan Rouhani', 'Donald Trump'] }],
  },
  {
    about: 'offered to host',
    published: '2023-02-20',
    text: '[Recep Tayyip Erdoğan]p offered to host [Putin=Vladimir Putin]p and [Zelensky=Volodymyr Zelensky]p in [Istanbul]l.',
    meetings: [
      {
        status: 'proposed',
        who: ['Recep Tayyip Erdoğan', 'Vladimir Putin', 'Volodymyr Zelensky'],
        place: 'Istanbul',
      },
    ],
  },
  {
    about: 'invited to visit',
    published: '2007-05-05',
    text: '[Hu Jintao]p invited [Nicolas Sarkozy]p to visit [China]s.',
    meetings: [
      { status: 'proposed', who: ['Nicolas Sarkozy'], maybe: ['Hu Jintao', 'China'], country: 'China' },
    ],
  },
  {
    about: 'could meet',
    published: '2024-11-07',
    text: '[Keir Starmer]p could meet [Donald Trump]p before January, an aide said.',
    meetings: [{ status: 'proposed', who: ['Keir Starmer', 'Donald Trump'] }],
  },
  {
    about: 'urged to hold talks',
    published: '2014-04-17',
    text: 'The [European Union]o urged [Russia]s and [Ukraine]s to hold direct talks.',
    meetings: [{ status: 'proposed', who: ['Russia', 'Ukraine'], maybe: ['European Union'] }],
  },
  {
    about: 'refused to meet',
    published: '2015-01-22',
    text: '[Barack Obama]p refused to meet [Benjamin Netanyahu]p during [his=Benjamin Netanyahu]r trip to [Washington]l in March.',
    meetings: [{ status: 'cancelled', who: ['Barack Obama', 'Benjamin Netanyahu'], date: '2015-03' }],
  },
  {
    about: 'postponed',
    published: '2013-02-19',
    text: '[Vladimir Putin]p postponed a visit to [Turkey]s that had been planned for Wednesday.',
    meetings: [{ status: 'cancelled', who: ['Vladimir Putin'], maybe: ['Turkey'], country: 'Turkey' }],
  },
  {
    about: 'called off',
    published: '2018-11-29',
    text: '[Donald Trump]p called off a meeting with [Vladimir Putin]p at the [G20]o summit in [Buenos Aires]l.',
    meetings: [{ status: 'cancelled', who: ['Donald Trump', 'Vladimir Putin'], place: 'Buenos Aires' }],
  },
  {
    about: 'was cancelled',
    published: '2013-08-07',
    text: 'A summit between [Obama=Barack Obama]p and [Putin=Vladimir Putin]p in [Moscow]l was cancelled on Wednesday.',
    meetings: [
      { status: 'cancelled', who: ['Barack Obama', 'Vladimir Putin'], place: 'Moscow', date: '2013-08-07' },
    ],
  },
  {
    about: 'ruled out talks',
    published: '2006-08-01',
    text: '[Ehud Olmert]p ruled out talks with [Hezbollah]o.',
    meetings: [{ status: 'cancelled', who: ['Ehud Olmert', 'Hezbollah'] }],
  },
  {
    about: 'did not meet',
    published: '2019-09-25',
    text: '[Rouhani=Hassan Rouhani]p did not meet [Trump=Donald Trump]p in [New York]l.',
    meetings: [{ status: 'cancelled', who: ['Hassan Rouhani', 'Donald Trump'], place: 'New York' }],
  },
  {
    about: 'denied having met',
    published: '2017-02-20',
    text: '[Jeff Sessions]p denied having met [Sergey Kislyak]p.',
    meetings: [],
  },
  {
    about: 'a boycott',
    published: '2014-03-24',
    text: '[Stephen Harper]p boycotted a summit with [Vladimir Putin]p in [Sochi]l.',
    meetings: [{ status: 'cancelled', who: ['Stephen Harper', 'Vladimir Putin'], place: 'Sochi' }],
  },
  {
    about: 'rejected an offer of talks',
    published: '2021-02-28',
    text: '[Iran]s rejected an offer of direct talks with the [United States]s.',
    meetings: [{ status: 'cancelled', who: ['Iran', 'United States'] }],
  },
  {
    about: 'a hope',
    published: '2016-01-09',
    text: '[Staffan de Mistura]p hopes to bring the [Syrian=Syria]a government and the [High Negotiations Committee]o together for talks in [Geneva]l.',
    meetings: [
      {
        status: 'proposed',
        who: ['Syria', 'High Negotiations Committee'],
        maybe: ['Staffan de Mistura'],
        place: 'Geneva',
      },
    ],
  },
  {
    about: 'a conditional',
    published: '2020-06-12',
    text: 'If [Xi Jinping]p visited [Japan]s, [he=Xi Jinping]r would meet [Naruhito]p, officials said.',
    meetings: [{ status: 'proposed', who: ['Xi Jinping', 'Naruhito'], maybe: ['Japan'], country: 'Japan' }],
  },
  {
    about: 'talks that were held and plans that were not',
    published: '1995-11-02',
    text: '[Warren Christopher]p met [Alija Izetbegović]p in [Dayton]l on Wednesday but cancelled a planned trip to [Zagreb]l.',
    meetings: [
      {
        status: 'held',
        who: ['Warren Christopher', 'Alija Izetbegović'],
        place: 'Dayton',
        date: '1995-11-01',
      },
      { status: 'cancelled', who: ['Warren Christopher'], place: 'Zagreb' },
    ],
  },
  {
    about: 'cancelled one and held another',
    published: '2016-08-05',
    text: 'After [Rodrigo Duterte]p insulted [Barack Obama]p, the [White House]o called off [their=Rodrigo Duterte+Barack Obama]r meeting.',
    meetings: [{ status: 'cancelled', who: ['Rodrigo Duterte', 'Barack Obama'], maybe: ['White House'] }],
  },
  {
    about: 'was to have met',
    published: '1986-01-28',
    text: '[Ronald Reagan]p was to have met [Helmut Kohl]p on Tuesday.',
    meetings: [{ status: 'cancelled', who: ['Ronald Reagan', 'Helmut Kohl'], date: '1986-01-28' }],
  },
  {
    about: 'expected to hold talks',
    published: '2023-09-11',
    text: '[Kim Jong-un]p is expected to hold talks with [Vladimir Putin]p in [Vladivostok]l this week.',
    meetings: [
      { status: 'planned', who: ['Kim Jong-un', 'Vladimir Putin'], place: 'Vladivostok', date: '2023-09' },
    ],
  },
  {
    about: 'upcoming summit',
    published: '2018-05-25',
    text: 'The upcoming summit between [Moon Jae-in]p and [Kim Jong-un]p will take place in [Panmunjom]l.',
    meetings: [{ status: 'planned', who: ['Moon Jae-in', 'Kim Jong-un'], place: 'Panmunjom' }],
  },
  {
    about: 'no plans',
    published: '2023-08-01',
    text: 'There are no plans for a meeting between [Antony Blinken]p and [Sergei Lavrov]p, the State Department said.',
    meetings: [],
  },
  {
    about: 'the visit was put off',
    published: '2023-02-04',
    text: '[Antony Blinken]p put off a trip to [Beijing]l over the balloon. [He=Antony Blinken]r had hoped to meet [Qin Gang]p.',
    meetings: [
      { status: 'cancelled', who: ['Antony Blinken'], place: 'Beijing' },
      { status: 'proposed', who: ['Antony Blinken', 'Qin Gang'] },
    ],
  },
];
