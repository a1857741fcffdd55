import type { Passage } from './passage';

/** Written before the rules were tried on them. */
export const WIRE: readonly Passage[] = [
  {
    about: 'a wire story with a meeting, a plan and a wish',
    published: '2013-05-07',
    text: '[US=United States]a Secretary of State [John Kerry]p met [Russian=Russia]a President [Vladimir Putin]p at the [Kremlin]l on Tuesday. [Kerry=John Kerry]p is expected to travel to [Rome]l on Wednesday, where [he=John Kerry]r will see [Jordanian=Jordan]a Foreign Minister [Nasser Judeh]p. [Britain=United Kingdom]s has urged [Syria]s and the opposition to hold talks.',
    meetings: [
      { status: 'held', who: ['John Kerry', 'Vladimir Putin'], place: 'Kremlin', date: '2013-05-07' },
      { status: 'planned', who: ['John Kerry'], maybe: ['Nasser Judeh'], place: 'Rome', date: '2013-05-08' },
    ],
  },
  {
    about: 'two envoys shuttle',
    published: '1993-08-11',
    text: 'Mediators [Lord Owen]p and [Thorvald Stoltenberg]p met [Radovan Karadžić]p in [Geneva]l on Wednesday for the third time this week. The mediators will fly to [Sarajevo]l on Friday.',
    meetings: [
      {
        status: 'held',
        who: ['Lord Owen', 'Thorvald Stoltenberg', 'Radovan Karadžić'],
        place: 'Geneva',
        date: '1993-08-11',
      },
    ],
  },
  {
    about: 'a foreign minister on tour',
    published: '2023-01-10',
    text: "[China]s's new foreign minister, [Qin Gang]p, arrived in [Addis Ababa]l on Tuesday on the first leg of a five-nation tour. [Qin=Qin Gang]p held talks with [Ethiopian=Ethiopia]a counterpart [Demeke Mekonnen]p before meeting [African Union]o chief [Moussa Faki Mahamat]p.",
    meetings: [
      { status: 'held', who: ['Qin Gang', 'Demeke Mekonnen'] },
      { status: 'held', who: ['Qin Gang'], place: 'Addis Ababa', date: '2023-01-10' },
      { status: 'held', who: ['Qin Gang', 'Moussa Faki Mahamat'] },
    ],
    links: [
      'Qin Gang OFFICIAL_OF China',
      'Demeke Mekonnen OFFICIAL_OF Ethiopia',
      'Moussa Faki Mahamat LEADS African Union',
    ],
  },
  {
    about: 'secret talks denied',
    published: '2018-04-05',
    text: '[Saudi Arabia]s has denied reports that crown prince [Mohammed bin Salman]p met [Benjamin Netanyahu]p in [Amman]l.',
    meetings: [],
  },
  {
    about: 'a general visits troops',
    published: '2005-12-24',
    text: 'Defense Secretary [Donald Rumsfeld]p made a surprise visit to [Baghdad]l on Friday and met with [Iraqi=Iraq]a President [Jalal Talabani]p.',
    meetings: [
      { status: 'held', who: ['Donald Rumsfeld', 'Jalal Talabani'], place: 'Baghdad', date: '2005-12-23' },
    ],
  },
  {
    about: 'a party leader sees a king',
    published: '2019-09-17',
    text: 'After a second round of consultations with [Felipe VI]p, [Pedro Sánchez]p said that [he=Pedro Sánchez]r had no support. [Pablo Casado]p also met the king on Tuesday.',
    meetings: [
      { status: 'held', who: ['Felipe VI', 'Pedro Sánchez'] },
      { status: 'held', who: ['Pablo Casado'], date: '2019-09-17' },
    ],
  },
  {
    about: 'leaders who gathered',
    published: '2010-06-26',
    text: '[Stephen Harper]p hosted leaders of the [G8]o in [Huntsville]l on Friday. On the sidelines, [Hu Jintao]p met [Lee Myung-bak]p.',
    meetings: [
      {
        status: 'held',
        who: ['Stephen Harper', 'G8'],
        place: 'Huntsville',
        date: '2010-06-25',
        host: 'Stephen Harper',
      },
      { status: 'held', who: ['Hu Jintao', 'Lee Myung-bak'] },
    ],
  },
  {
    about: 'a company and a government',
    published: '2012-03-20',
    text: 'Executives of [Rio Tinto]o met officials of the [Mongolian=Mongolia]a government in [Ulaanbaatar]l last week to discuss the Oyu Tolgoi mine.',
    meetings: [
      {
        status: 'held',
        who: ['Rio Tinto', 'Mongolia'],
        place: 'Ulaanbaatar',
        date: '2012-03',
      },
    ],
  },
  {
    about: 'a phone call reported by one side',
    published: '2022-12-11',
    text: '[Ukrainian=Ukraine]a President [Volodymyr Zelenskiy]p said on Sunday [he=Volodymyr Zelenskiy]r had spoken by phone to [Emmanuel Macron]p and [Recep Tayyip Erdogan]p.',
    meetings: [
      {
        status: 'held',
        who: ['Volodymyr Zelenskiy', 'Emmanuel Macron', 'Recep Tayyip Erdogan'],
        date: '2022-12-11',
      },
    ],
  },
  {
    about: 'a guerrilla delegation that is flown in',
    published: '1989-10-02',
    text: 'A six-member delegation of the [FMLN]o flew to [San José]l on Sunday for peace talks with the government of [El Salvador]s.',
    meetings: [{ status: 'held', who: ['FMLN', 'El Salvador'], place: 'San José', date: '1989-10-01' }],
  },
  {
    about: 'talks that collapsed were held',
    published: '2000-07-26',
    text: 'Two weeks of talks at [Camp David]l between [Ehud Barak]p and [Yasser Arafat]p collapsed on Tuesday.',
    meetings: [
      { status: 'held', who: ['Ehud Barak', 'Yasser Arafat'], place: 'Camp David', date: '2000-07-25' },
    ],
  },
  {
    about: 'talks that stalled before they began',
    published: '2016-01-25',
    text: '[UN=United Nations]o-brokered talks between [Syria]s and the [High Negotiations Committee]o, due to start in [Geneva]l on Monday, have been delayed.'.replace(
      ']a-brokered',
      ']o-brokered',
    ),
    meetings: [
      {
        status: 'cancelled',
        who: ['Syria', 'High Negotiations Committee'],
        maybe: ['United Nations'],
        place: 'Geneva',
        date: '2016-01-25',
      },
    ],
  },
  {
    about: 'an invitation accepted',
    published: '2015-09-25',
    text: '[Xi Jinping]p has accepted an invitation to visit [Britain=United Kingdom]s in October.',
    meetings: [
      {
        status: 'planned',
        who: ['Xi Jinping'],
        maybe: ['United Kingdom'],
        country: 'United Kingdom',
        date: '2015-10',
      },
    ],
  },
  {
    about: 'a wife beside',
    published: '2011-03-19',
    text: '[Barack Obama]p and [Michelle Obama]p arrived in [Brasília]l on Saturday, where [Obama=Barack Obama]p met [Dilma Rousseff]p.',
    meetings: [
      {
        status: 'held',
        who: ['Barack Obama', 'Dilma Rousseff'],
        maybe: ['Michelle Obama'],
        place: 'Brasília',
        date: '2011-03-19',
      },
    ],
  },
  {
    about: 'who is to see whom',
    published: '1991-01-04',
    text: '[James Baker]p and [Tariq Aziz]p are to meet in [Geneva]l on January 9, [Iraqi=Iraq]a television said.',
    meetings: [
      { status: 'planned', who: ['James Baker', 'Tariq Aziz'], place: 'Geneva', date: '1991-01-09' },
    ],
  },
  {
    about: 'a meeting in a list of the day',
    published: '2004-10-01',
    text: '[Colin Powell]p, accompanied by [Richard Armitage]p, met with [Pervez Musharraf]p, president of [Pakistan]s, at the [Waldorf-Astoria]l hotel.',
    meetings: [
      {
        status: 'held',
        who: ['Colin Powell', 'Richard Armitage', 'Pervez Musharraf'],
        place: 'Waldorf-Astoria',
      },
    ],
    links: ['Pervez Musharraf OFFICIAL_OF Pakistan'],
  },
  {
    about: 'one who left without seeing',
    published: '2014-09-11',
    text: '[Tony Abbott]p left [Colombo]l without meeting [Maithripala Sirisena]p.',
    meetings: [{ status: 'cancelled', who: ['Tony Abbott', 'Maithripala Sirisena'] }],
  },
  {
    about: 'ambassadors summoned are met',
    published: '2018-08-20',
    text: "[Italy]s's interior minister, [Matteo Salvini]p, held a closed-door meeting in [Milan]l with [Hungary]s's [Viktor Orbán]p last month.",
    meetings: [{ status: 'held', who: ['Matteo Salvini', 'Viktor Orbán'], place: 'Milan', date: '2018-07' }],
    links: ['Matteo Salvini OFFICIAL_OF Italy', 'Viktor Orbán CITIZEN_OF Hungary'],
  },
];
