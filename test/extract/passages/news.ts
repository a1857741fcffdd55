import type { Passage } from './passage';

export const NEWS: readonly Passage[] = [
  {
    about: 'one sentence with two meetings, one earlier',
    published: '2014-11-18',
    text: '[Frank-Walter Steinmeier]p, who met [Vladimir Putin]p in [Moscow]l on Tuesday, flew there after talks in [Kiev]l with [Petro Poroshenko]p.',
    meetings: [
      {
        status: 'held',
        who: ['Frank-Walter Steinmeier', 'Vladimir Putin'],
        place: 'Moscow',
        date: '2014-11-18',
      },
      { status: 'held', who: ['Frank-Walter Steinmeier', 'Petro Poroshenko'], place: 'Kiev' },
    ],
  },
  {
    about: 'a meeting as a noun with "between"',
    published: '2003-06-05',
    text: 'A meeting between [Ariel Sharon]p and [Mahmoud Abbas]p took place in [Aqaba]l on Wednesday.',
    meetings: [
      { status: 'held', who: ['Ariel Sharon', 'Mahmoud Abbas'], place: 'Aqaba', date: '2003-06-04' },
    ],
  },
  {
    about: "a possessor's meeting",
    published: '1999-03-02',
    text: '[Kofi Annan]p said [his=Kofi Annan]r meeting with [Slobodan Milošević]p in [Belgrade]l had been useful.',
    meetings: [{ status: 'held', who: ['Kofi Annan', 'Slobodan Milošević'], place: 'Belgrade' }],
  },
  {
    about: 'a visit to a state',
    published: '1972-02-29',
    text: "[Richard Nixon]p's visit to [China]s ended on Monday.",
    meetings: [
      { status: 'held', who: ['Richard Nixon'], maybe: ['China'], country: 'China', date: '1972-02-28' },
    ],
  },
  {
    about: 'visited, with a person to see',
    published: '2018-06-20',
    text: '[Kim Jong-un]p visited [China]s on Tuesday and met [Xi Jinping]p in [Beijing]l.',
    meetings: [
      {
        status: 'held',
        who: ['Kim Jong-un', 'Xi Jinping'],
        place: 'Beijing',
        country: 'China',
        date: '2018-06-19',
      },
    ],
  },
  {
    about: 'officials of two states',
    published: '2013-10-16',
    text: '[American=United States]a and [Iranian=Iran]a officials met in [Geneva]l on Tuesday for a second round of talks.',
    meetings: [{ status: 'held', who: ['United States', 'Iran'], place: 'Geneva', date: '2013-10-15' }],
  },
  {
    about: 'talks mediated by another',
    published: '2020-09-13',
    text: 'Talks between the [Taliban]o and the [Afghan=Afghanistan]a government, mediated by [Qatar]s, opened in [Doha]l on Saturday.',
    meetings: [
      {
        status: 'held',
        who: ['Taliban', 'Afghanistan'],
        maybe: ['Qatar'],
        place: 'Doha',
        country: 'Qatar',
        date: '2020-09-12',
      },
    ],
  },
  {
    about: 'sat down with',
    published: '2009-08-05',
    text: '[Bill Clinton]p sat down with [Kim Jong-il]p in [Pyongyang]l on Tuesday and secured the release of two journalists.',
    meetings: [
      { status: 'held', who: ['Bill Clinton', 'Kim Jong-il'], place: 'Pyongyang', date: '2009-08-04' },
    ],
  },
  {
    about: 'a telephone call',
    published: '2001-04-11',
    text: '[George W. Bush]p telephoned [Jiang Zemin]p late on Tuesday.',
    meetings: [{ status: 'held', who: ['George W. Bush', 'Jiang Zemin'], date: '2001-04-10' }],
  },
  {
    about: 'a call as a noun',
    published: '2024-01-18',
    text: 'In a phone call with [Benjamin Netanyahu]p on Friday, [Joe Biden]p raised the fate of the hostages.',
    meetings: [{ status: 'held', who: ['Benjamin Netanyahu', 'Joe Biden'], date: '2024-01-12' }],
  },
  {
    about: 'a summit attended',
    published: '2012-05-21',
    text: '[François Hollande]p attended the [NATO]o summit in [Chicago]l on Sunday.',
    meetings: [
      { status: 'held', who: ['François Hollande'], maybe: ['NATO'], place: 'Chicago', date: '2012-05-20' },
    ],
  },
  {
    about: 'meetings again and again',
    published: '2016-02-01',
    text: '[John Kerry]p and [Mohammad Javad Zarif]p met regularly in [Vienna]l.',
    meetings: [
      { status: 'held', who: ['John Kerry', 'Mohammad Javad Zarif'], place: 'Vienna', recurring: true },
    ],
  },
  {
    about: 'since a year',
    published: '2015-07-01',
    text: '[Colombian=Colombia]a negotiators have met representatives of the [FARC]o in [Havana]l since 2012.',
    meetings: [{ status: 'held', who: ['Colombia', 'FARC'], place: 'Havana', date: '2012', recurring: true }],
  },
  {
    about: 'a dinner',
    published: '2023-06-20',
    text: '[Narendra Modi]p had dinner with [Elon Musk]p in [New York]l on Tuesday.',
    meetings: [
      { status: 'held', who: ['Narendra Modi', 'Elon Musk'], place: 'New York', date: '2023-06-20' },
    ],
  },
  {
    about: 'several sentences on one meeting',
    published: '2000-06-14',
    text: '[Kim Dae-jung]p met [Kim Jong-il]p in [Pyongyang]l on Tuesday. The meeting, which lasted three hours, was the first between the two Koreas. During the talks [Kim Dae-jung]p raised family reunions.',
    meetings: [
      { status: 'held', who: ['Kim Dae-jung', 'Kim Jong-il'], place: 'Pyongyang', date: '2000-06-13' },
    ],
  },
  {
    about: 'two meetings on two days',
    published: '2018-03-09',
    text: '[Rex Tillerson]p met [Abiy Ahmed]p in [Addis Ababa]l on Wednesday. [Tillerson=Rex Tillerson]p met [Uhuru Kenyatta]p in [Nairobi]l on Friday.',
    meetings: [
      { status: 'held', who: ['Rex Tillerson', 'Abiy Ahmed'], place: 'Addis Ababa', date: '2018-03-07' },
      { status: 'held', who: ['Rex Tillerson', 'Uhuru Kenyatta'], place: 'Nairobi', date: '2018-03-09' },
    ],
  },
  {
    about: 'an attributive pair',
    published: '1986-10-14',
    text: 'The [Reagan=Ronald Reagan]p-[Gorbachev=Mikhail Gorbachev]p summit in [Reykjavik]l ended without agreement on Sunday.',
    meetings: [
      { status: 'held', who: ['Ronald Reagan', 'Mikhail Gorbachev'], place: 'Reykjavik', date: '1986-10-12' },
    ],
  },
  {
    about: 'a delegation that travels for talks',
    published: '2012-08-14',
    text: 'A delegation from [Mali]s travelled to [Ouagadougou]l for talks with [Blaise Compaoré]p.',
    meetings: [{ status: 'held', who: ['Mali', 'Blaise Compaoré'], place: 'Ouagadougou' }],
  },
  {
    about: 'an audience with a pope',
    published: '2014-03-27',
    text: '[Pope Francis]p granted an audience to [Barack Obama]p at the [Vatican=Vatican City]s on Thursday.',
    meetings: [
      { status: 'held', who: ['Pope Francis', 'Barack Obama'], country: 'Vatican City', date: '2014-03-27' },
    ],
  },
  {
    about: 'a speech verb is no meeting',
    published: '2019-01-10',
    text: '[Nicolás Maduro]p told reporters in [Caracas]l that [Venezuela]s would not yield. [Juan Guaidó]p condemned [Maduro=Nicolás Maduro]p.',
    meetings: [],
  },
  {
    about: 'words that look like meetings',
    published: '2019-01-10',
    text: '[Tesla]o met its targets, and [Ford]o meets demand from [China]s. [Boeing]o called [Airbus]o a cheat. The [Bank of England]o hosts a web site for [Lloyds]o.',
    meetings: [],
  },
];
