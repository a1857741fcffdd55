/** Who was there, in the many ways of saying so. */
import type { Passage } from './passage';

export const COMPANY: readonly Passage[] = [
  {
    about: 'attended by a list',
    text: 'The summit in [Astana]l on 12 May 2012 was attended by [Ivan Petrov]p, [Maria Santos]p and [Anders Lund]p.',
    meetings: [
      {
        status: 'held',
        who: ['Ivan Petrov', 'Maria Santos', 'Anders Lund'],
        place: 'Astana',
        date: '2012-05-12',
      },
    ],
  },
  {
    about: 'brought together',
    text: 'The talks brought together [Ivan Petrov]p and [Maria Santos]p in [Doha]l.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos'], place: 'Doha' }],
  },
  {
    about: 'negotiations resumed between',
    text: 'Negotiations resumed in [Vienna]l between [Iran]s and [France]s.',
    meetings: [{ status: 'held', who: ['Iran', 'France'], place: 'Vienna' }],
  },
  {
    about: 'hosted talks between',
    text: '[Charles Michel]p hosted talks between [Nikol Pashinyan]p and [Ilham Aliyev]p in [Brussels]l.',
    meetings: [
      {
        status: 'held',
        who: ['Charles Michel', 'Nikol Pashinyan', 'Ilham Aliyev'],
        host: 'Charles Michel',
        place: 'Brussels',
      },
    ],
  },
  {
    about: 'joined by',
    text: '[Ivan Petrov]p, joined by Ambassador [Maria Santos]p, met with [Anders Lund]p in [Nairobi]l.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos', 'Anders Lund'], place: 'Nairobi' }],
  },
  {
    about: 'officials, including names',
    text: '[Ivan Petrov]p met with officials, including [Maria Santos]p and [Anders Lund]p.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos', 'Anders Lund'] }],
  },
  {
    about: 'was somewhere for talks',
    text: '[Ismail Haniyeh]p was in [Cairo]l for talks with [Abbas Kamel]p.',
    meetings: [{ status: 'held', who: ['Ismail Haniyeh', 'Abbas Kamel'], place: 'Cairo' }],
  },
  {
    about: 'told in a phone call that opens the sentence',
    published: '2014-03-05',
    text: 'In a phone call on Monday, [Ivan Petrov]p told [Maria Santos]p that the border would reopen.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos'], date: '2014-03-03' }],
  },
  {
    about: 'received a call from',
    text: '[Mohammed bin Salman]p received a phone call from [Masoud Pezeshkian]p.',
    meetings: [{ status: 'held', who: ['Mohammed bin Salman', 'Masoud Pezeshkian'] }],
  },
  {
    about: 'hosted a dinner for',
    text: '[Ivan Petrov]p hosted a dinner for [Maria Santos]p in [Oslo]l.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos'], host: 'Ivan Petrov', place: 'Oslo' }],
  },
  {
    about: 'separate meetings',
    text: '[Ivan Petrov]p held separate meetings with [Maria Santos]p and [Anders Lund]p.',
    meetings: [
      { status: 'held', who: ['Ivan Petrov', 'Maria Santos'] },
      { status: 'held', who: ['Ivan Petrov', 'Anders Lund'] },
    ],
  },
  {
    about: 'offices and those who bear them',
    text: 'The presidents of [Kenya]s and [Uganda]s, [William Ruto]p and [Yoweri Museveni]p, met in [Entebbe]l.',
    meetings: [{ status: 'held', who: ['William Ruto', 'Yoweri Museveni'], place: 'Entebbe' }],
  },
  {
    about: 'a list before who',
    text: '[Ivan Petrov]p, [Maria Santos]p and [Anders Lund]p, who met in [Oslo]l, agreed a truce.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos', 'Anders Lund'], place: 'Oslo' }],
  },
  {
    about: 'whom somebody hosted',
    text: '[Vicente Ponce]p is close to [Leni Robredo]p, whom [Teodora Ablan]p hosted in [Toledo]l.',
    meetings: [
      { status: 'held', who: ['Leni Robredo', 'Teodora Ablan'], host: 'Teodora Ablan', place: 'Toledo' },
    ],
  },
  {
    about: 'met at an airport by',
    text: '[Orbán Viktor]p, met at [Beijing]l airport by [Deng Li]p, said nothing.',
    meetings: [{ status: 'held', who: ['Orbán Viktor', 'Deng Li'], place: 'Beijing' }],
  },
  {
    about: 'meeting after a comma',
    text: '[Ivan Petrov]p made a surprise visit to [Kyiv]l, meeting [Denys Shmyhal]p.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Denys Shmyhal'], place: 'Kyiv' }],
  },
  {
    about: 'is visiting',
    text: '[Ivan Petrov]p is visiting [Cairo]l.',
    meetings: [{ status: 'held', who: ['Ivan Petrov'], place: 'Cairo' }],
  },
  {
    about: 'travel together',
    text: '[Olaf Scholz]p and [Emmanuel Macron]p travel to [Kyiv]l together.',
    meetings: [{ status: 'held', who: ['Olaf Scholz', 'Emmanuel Macron'], place: 'Kyiv' }],
  },
  {
    about: 'spent days somewhere',
    text: '[Nikita Khrushchev]p spent twelve days in [Cuba]s.',
    meetings: [{ status: 'held', who: ['Nikita Khrushchev'], country: 'Cuba' }],
  },
  {
    about: 'sat across from',
    text: '[Brett Holloway]p sat across from [Majid Rahimi]p in [Muscat]l.',
    meetings: [{ status: 'held', who: ['Brett Holloway', 'Majid Rahimi'], place: 'Muscat' }],
  },
  {
    about: 'an accord signed by two people',
    text: 'The memorandum, signed on 1 May 1994 in [Cairo]l by [Yitzhak Rabin]p and [Yasser Arafat]p, ran to 300 pages.',
    meetings: [
      { status: 'held', who: ['Yitzhak Rabin', 'Yasser Arafat'], place: 'Cairo', date: '1994-05-01' },
    ],
  },
  {
    about: 'a letter that two people sign is no meeting',
    text: '[Ivan Petrov]p and [Maria Santos]p signed a letter.',
    meetings: [],
  },
  {
    about: 'the two went on',
    published: '2014-03-05',
    text: '[Ivan Petrov]p and [Maria Santos]p were at odds. [The two=Ivan Petrov+Maria Santos]r spoke by telephone on Monday.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos'], date: '2014-03-03' }],
  },
  {
    about: 'they, of two',
    text: '[Ivan Petrov]p praised [Maria Santos]p. [They=Ivan Petrov+Maria Santos]r are to meet in [Oslo]l.',
    meetings: [{ status: 'planned', who: ['Ivan Petrov', 'Maria Santos'], place: 'Oslo' }],
  },
  {
    about: 'a second meeting of the same',
    text: '[Ivan Petrov]p met [Maria Santos]p in [Oslo]l. A second meeting, in [Bergen]l, was cancelled.',
    meetings: [
      { status: 'held', who: ['Ivan Petrov', 'Maria Santos'], place: 'Oslo' },
      { status: 'cancelled', who: ['Ivan Petrov', 'Maria Santos'], place: 'Bergen' },
    ],
  },
  {
    about: 'a minister in capitals',
    text: '[Ivan Petrov]p, the Russian Foreign Minister, arrived in [Oslo]l. [The Foreign Minister=Ivan Petrov]r met [Maria Santos]p.',
    meetings: [
      { status: 'held', who: ['Ivan Petrov'], place: 'Oslo' },
      { status: 'held', who: ['Ivan Petrov', 'Maria Santos'] },
    ],
  },
  {
    about: 'one day each',
    text: '[Ivan Petrov]p and [Maria Santos]p met in [Havana]l in 2016 and spoke by video in March 2022.',
    meetings: [
      { status: 'held', who: ['Ivan Petrov', 'Maria Santos'], place: 'Havana', date: '2016' },
      { status: 'held', who: ['Ivan Petrov', 'Maria Santos'], date: '2022-03' },
    ],
  },
  {
    about: 'a body that met on a day',
    published: '2014-03-05',
    text: 'The [UN Security Council]o met on Tuesday.',
    meetings: [{ status: 'held', who: ['UN Security Council'], date: '2014-03-04' }],
  },
  {
    about: 'where the place lies is not who came',
    published: '2018-03-03',
    text: '[Joseph Votel]p visited [Manbij]l, [Syria]s, Friday and met with members of the [Manbij Military Council]o.',
    meetings: [
      {
        status: 'held',
        who: ['Joseph Votel', 'Manbij Military Council'],
        place: 'Manbij',
        date: '2018-03-02',
      },
    ],
  },
  {
    about: 'an emergency session',
    text: 'The [Arab League]o met in emergency session in [Cairo]l.',
    meetings: [{ status: 'held', who: ['Arab League'], place: 'Cairo' }],
  },
  {
    about: 'a key leader engagement',
    text: '[Ali Abdullah]p hosted a key leader engagement with [John Smith]p.',
    meetings: [{ status: 'held', who: ['Ali Abdullah', 'John Smith'], host: 'Ali Abdullah' }],
  },
  {
    about: 'a day of the year that is past',
    published: '2018-11-20',
    text: '[Joseph Votel]p departed January 27 for [Qatar]s.',
    meetings: [{ status: 'held', who: ['Joseph Votel'], country: 'Qatar', date: '2018-01-27' }],
  },
  {
    about: 'saw in a place',
    text: '[Brett Holloway]p saw [Majid Rahimi]p in [Geneva]l.',
    meetings: [{ status: 'held', who: ['Brett Holloway', 'Majid Rahimi'], place: 'Geneva' }],
  },
  {
    about: 'at home on a lake',
    text: '[Derek Mitchell]p met [Aung San Suu Kyi]p at her home on [Inya Lake]l.',
    meetings: [{ status: 'held', who: ['Derek Mitchell', 'Aung San Suu Kyi'], place: 'Inya Lake' }],
  },
  {
    about: 'in the northern town of',
    text: '[Jan Petersen]p spent three hours with [Velupillai Prabhakaran]p in the northern town of [Kilinochchi]l.',
    meetings: [{ status: 'held', who: ['Jan Petersen', 'Velupillai Prabhakaran'], place: 'Kilinochchi' }],
  },
  {
    about: 'compared notes',
    text: '[Ivan Petrov]p compared notes with [Theerakun Niyom]p.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Theerakun Niyom'] }],
  },
  {
    about: 'a body named by its head',
    text: '[Hugo Chávez]p telephoned the head of the [Colombian=Colombia]a army, General [Mario Montoya]p.',
    meetings: [{ status: 'held', who: ['Hugo Chávez', 'Mario Montoya'] }],
  },
  {
    about: 'opens with a gerund',
    text: 'Meeting in [Lima]l, [Ivan Petrov]p and [Maria Santos]p agreed to swap prisoners.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos'], place: 'Lima' }],
  },
  {
    about: 'every second Saturday',
    text: '[Ivan Petrov]p and [Maria Santos]p meet every second Saturday.',
    meetings: [{ status: 'held', who: ['Ivan Petrov', 'Maria Santos'], recurring: true }],
  },
  {
    about: 'where the war is that they discussed',
    text: '[Emmanuel Macron]p met [Olaf Scholz]p in [Paris]l. [They=Emmanuel Macron+Olaf Scholz]r discussed the war in [Ukraine]s.',
    meetings: [{ status: 'held', who: ['Emmanuel Macron', 'Olaf Scholz'], place: 'Paris' }],
  },
];
