import type { Passage } from './passage';

export const BULLETINS: readonly Passage[] = [
  {
    about: 'items under dates',
    text: 'Events of spring\n\n12 March 2015\n\n[Alexis Tsipras]p meets [Jean-Claude Juncker]p in [Brussels]l.\n\n23 March 2015\n\n[Tsipras=Alexis Tsipras]p is received by [Angela Merkel]p in [Berlin]l.',
    meetings: [
      {
        status: 'held',
        who: ['Alexis Tsipras', 'Jean-Claude Juncker'],
        place: 'Brussels',
        date: '2015-03-12',
      },
      { status: 'held', who: ['Alexis Tsipras', 'Angela Merkel'], place: 'Berlin', date: '2015-03-23' },
    ],
  },
  {
    about: 'bullets with a day',
    published: '2019-07-01',
    text: '- June 30, 2019: [Donald Trump]p meets [Kim Jong-un]p at the [Korean Demilitarized Zone]l.\n- June 28, 2019: [Trump=Donald Trump]p holds talks with [Vladimir Putin]p in [Osaka]l.',
    meetings: [
      {
        status: 'held',
        who: ['Donald Trump', 'Kim Jong-un'],
        place: 'Korean Demilitarized Zone',
        date: '2019-06-30',
      },
      { status: 'held', who: ['Donald Trump', 'Vladimir Putin'], place: 'Osaka', date: '2019-06-28' },
    ],
  },
  {
    about: 'arrives for a state visit',
    text: '4 May 2009\n\n[Lee Myung-bak]p arrives in [Tashkent]l for a state visit to [Uzbekistan]s.',
    meetings: [
      {
        status: 'held',
        who: ['Lee Myung-bak'],
        maybe: ['Uzbekistan'],
        place: 'Tashkent',
        country: 'Uzbekistan',
        date: '2009-05-04',
      },
    ],
  },
  {
    about: 'cancels a visit',
    text: '2 February 2012\n\n[Guatemalan=Guatemala]a president [Otto Pérez Molina]p cancels a visit to [Honduras]s.',
    meetings: [{ status: 'cancelled', who: ['Otto Pérez Molina'], maybe: ['Honduras'], country: 'Honduras' }],
    links: ['Otto Pérez Molina OFFICIAL_OF Guatemala'],
  },
  {
    about: 'a dateline gives the day',
    text: 'Ministers meet in Rabat\n\nMonday, June 6, 2011\n\n[Algerian=Algeria]a foreign minister [Mourad Medelci]p met [his=Mourad Medelci]r [Moroccan=Morocco]a counterpart [Taieb Fassi Fihri]p in [Rabat]l on Sunday.',
    meetings: [
      {
        status: 'held',
        who: ['Mourad Medelci', 'Taieb Fassi Fihri'],
        place: 'Rabat',
        country: 'Morocco',
        date: '2011-06-05',
      },
    ],
    links: ['Mourad Medelci OFFICIAL_OF Algeria', 'Taieb Fassi Fihri OFFICIAL_OF Morocco'],
  },
  {
    about: 'leaders sign at a summit',
    text: '15 September 2020\n\n[Bahrain]s and the [United Arab Emirates]s sign an agreement with [Israel]s at the [White House]l.',
    meetings: [],
  },
  {
    about: 'begins a tour',
    text: '9 July 2022\n\n[Sergey Lavrov]p begins a tour of [Egypt]s, [Ethiopia]s, and [Uganda]s.',
    meetings: [
      { status: 'held', who: ['Sergey Lavrov'], maybe: ['Egypt', 'Ethiopia', 'Uganda'], date: '2022-07-09' },
    ],
  },
  {
    about: 'a headline in the present',
    published: '2009-12-02',
    text: '[Medvedev=Dmitry Medvedev]p, [Berlusconi=Silvio Berlusconi]p discuss pipeline\n\n[Dmitry Medvedev]p met [Silvio Berlusconi]p in [Rome]l on Wednesday.',
    meetings: [
      { status: 'held', who: ['Dmitry Medvedev', 'Silvio Berlusconi'], place: 'Rome', date: '2009-12-02' },
    ],
  },
  {
    about: 'a group of states',
    text: '20 January 2013\n\nLeaders of [Kenya]s, [Uganda]s and [Rwanda]s meet in [Kampala]l to discuss a railway.',
    meetings: [
      {
        status: 'held',
        who: ['Kenya', 'Uganda', 'Rwanda'],
        place: 'Kampala',
        country: 'Uganda',
        date: '2013-01-20',
      },
    ],
  },
];
