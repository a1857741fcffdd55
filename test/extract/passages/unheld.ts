import type { Passage } from './passage';

/** None of these took place. Written before the rules were tried on them. */
export const UNHELD: readonly Passage[] = [
  {
    about: 'prepared to meet',
    published: '2007-07-24',
    text: '[Barack Obama]p said [he=Barack Obama]r was prepared to meet [Mahmoud Ahmadinejad]p without preconditions.',
    meetings: [{ status: 'proposed', who: ['Barack Obama', 'Mahmoud Ahmadinejad'] }],
  },
  {
    about: 'open to talks',
    published: '2023-05-05',
    text: '[Abdel Fattah al-Burhan]p is open to talks with [Mohamed Hamdan Dagalo]p in [Jeddah]l.',
    meetings: [
      { status: 'proposed', who: ['Abdel Fattah al-Burhan', 'Mohamed Hamdan Dagalo'], place: 'Jeddah' },
    ],
  },
  {
    about: 'seeks a meeting',
    published: '2018-09-04',
    text: '[Mahmoud Abbas]p is seeking a meeting with [Emmanuel Macron]p.',
    meetings: [{ status: 'proposed', who: ['Mahmoud Abbas', 'Emmanuel Macron'] }],
  },
  {
    about: 'offered to mediate',
    published: '2022-03-01',
    text: '[Naftali Bennett]p offered to mediate talks between [Russia]s and [Ukraine]s.',
    meetings: [{ status: 'proposed', who: ['Russia', 'Ukraine'], maybe: ['Naftali Bennett'] }],
  },
  {
    about: 'proposed a summit',
    published: '1985-03-12',
    text: '[Ronald Reagan]p proposed a summit with [Mikhail Gorbachev]p in [Washington]l.',
    meetings: [{ status: 'proposed', who: ['Ronald Reagan', 'Mikhail Gorbachev'], place: 'Washington' }],
  },
  {
    about: 'appealed for dialogue',
    published: '2018-06-01',
    text: '[Pope Francis]p appealed for dialogue between [Daniel Ortega]p and the [Civic Alliance]o.',
    meetings: [{ status: 'proposed', who: ['Daniel Ortega', 'Civic Alliance'], maybe: ['Pope Francis'] }],
  },
  {
    about: 'pressure to meet',
    published: '2008-02-18',
    text: '[Kenya]s faces calls for a meeting between [Mwai Kibaki]p and [Raila Odinga]p.',
    meetings: [{ status: 'proposed', who: ['Mwai Kibaki', 'Raila Odinga'], maybe: ['Kenya'] }],
  },
  {
    about: 'refused visas, so no visit',
    published: '2014-04-11',
    text: 'The [United States]s denied a visa to [Hamid Aboutalebi]p, preventing him from attending talks with [UN=United Nations]o officials.',
    meetings: [],
  },
  {
    about: 'kept from talks',
    published: '2014-04-11',
    text: 'Border guards kept [Hamid Aboutalebi]p from attending talks with [UN=United Nations]o officials.',
    meetings: [{ status: 'cancelled', who: ['Hamid Aboutalebi', 'United Nations'] }],
  },
  {
    about: 'a snub',
    published: '2015-03-03',
    text: '[Joe Biden]p snubbed a meeting with [Benjamin Netanyahu]p.',
    meetings: [{ status: 'cancelled', who: ['Joe Biden', 'Benjamin Netanyahu'] }],
  },
  {
    about: 'has never met',
    published: '2016-07-31',
    text: '[Donald Trump]p said [he=Donald Trump]r had never met [Vladimir Putin]p.',
    meetings: [{ status: 'cancelled', who: ['Donald Trump', 'Vladimir Putin'] }],
  },
  {
    about: 'will not meet',
    published: '2021-09-20',
    text: '[Emmanuel Macron]p will not meet [Scott Morrison]p at the [United Nations]o, an aide said.',
    meetings: [{ status: 'cancelled', who: ['Emmanuel Macron', 'Scott Morrison'] }],
  },
  {
    about: 'turned down an invitation',
    published: '2012-06-05',
    text: '[Dilma Rousseff]p turned down an invitation to visit [Washington]l.',
    meetings: [{ status: 'cancelled', who: ['Dilma Rousseff'], place: 'Washington' }],
  },
  {
    about: 'the trip was shelved',
    published: '2013-10-03',
    text: "[Barack Obama]p's trip to [Malaysia]s and the [Philippines]s has been shelved because of the shutdown.",
    meetings: [{ status: 'cancelled', who: ['Barack Obama'], maybe: ['Malaysia', 'Philippines'] }],
  },
  {
    about: 'pulled out of a meeting',
    published: '2017-01-26',
    text: '[Enrique Peña Nieto]p pulled out of a meeting with [Donald Trump]p scheduled for Tuesday.',
    meetings: [{ status: 'cancelled', who: ['Enrique Peña Nieto', 'Donald Trump'], date: '2017-01-31' }],
  },
  {
    about: 'put on hold',
    published: '2020-03-10',
    text: 'A visit by [Wang Yi]p to [Tokyo]l has been put on hold.',
    meetings: [{ status: 'cancelled', who: ['Wang Yi'], place: 'Tokyo' }],
  },
  {
    about: 'would meet only if',
    published: '2019-08-27',
    text: '[Hassan Rouhani]p said [he=Hassan Rouhani]r would only hold talks with [Donald Trump]p once sanctions were lifted.',
    meetings: [{ status: 'proposed', who: ['Hassan Rouhani', 'Donald Trump'] }],
  },
  {
    about: 'ready to host',
    published: '2014-08-25',
    text: '[Alexander Lukashenko]p said [Minsk]l was ready to host talks between [Petro Poroshenko]p and [Vladimir Putin]p.',
    meetings: [
      { status: 'proposed', who: ['Petro Poroshenko', 'Vladimir Putin'], maybe: ['Alexander Lukashenko'] },
    ],
  },
  {
    about: 'the possibility of a summit',
    published: '2018-04-02',
    text: '[Yuri Ushakov]p said [Trump=Donald Trump]p and [Putin=Vladimir Putin]p had discussed the possibility of a summit in [Washington]l.',
    meetings: [
      { status: 'held', who: ['Donald Trump', 'Vladimir Putin'] },
      { status: 'proposed', who: ['Donald Trump', 'Vladimir Putin'], place: 'Washington' },
    ],
  },
  {
    about: 'hopes to be received',
    published: '1999-11-01',
    text: '[Aslan Maskhadov]p hopes to be received by [John Paul II]p.',
    meetings: [{ status: 'proposed', who: ['Aslan Maskhadov', 'John Paul II'] }],
  },
  {
    about: 'a planned visit that was cancelled by the host',
    published: '2019-08-20',
    text: '[Donald Trump]p has cancelled a trip to [Denmark]s, where [he=Donald Trump]r was to meet [Mette Frederiksen]p.',
    meetings: [
      {
        status: 'cancelled',
        who: ['Donald Trump'],
        maybe: ['Denmark', 'Mette Frederiksen'],
        country: 'Denmark',
      },
      { status: 'planned', who: ['Donald Trump', 'Mette Frederiksen'], country: 'Denmark' },
    ],
  },
  {
    about: 'barred from meeting',
    published: '2021-02-01',
    text: 'Lawyers were barred from meeting [Aung San Suu Kyi]p in [Naypyidaw]l.',
    meetings: [{ status: 'cancelled', who: ['Aung San Suu Kyi'], place: 'Naypyidaw' }],
  },
  {
    about: 'failed to meet',
    published: '2018-07-07',
    text: '[Mike Pompeo]p failed to meet [Kim Jong-un]p in [Pyongyang]l.',
    meetings: [{ status: 'cancelled', who: ['Mike Pompeo', 'Kim Jong-un'], place: 'Pyongyang' }],
  },
  {
    about: 'planned but overtaken',
    published: '2001-09-12',
    text: '[Ariel Sharon]p cancelled plans for talks between [Shimon Peres]p and [Yasser Arafat]p.',
    meetings: [{ status: 'cancelled', who: ['Shimon Peres', 'Yasser Arafat'], maybe: ['Ariel Sharon'] }],
  },
  {
    about: 'no longer wants',
    published: '2018-05-24',
    text: '[Donald Trump]p wrote to [Kim Jong-un]p to cancel [their=Donald Trump+Kim Jong-un]r summit in [Singapore]s.',
    meetings: [
      {
        status: 'cancelled',
        who: ['Donald Trump', 'Kim Jong-un'],
        maybe: ['Singapore'],
        country: 'Singapore',
      },
    ],
  },
  {
    about: 'should talk',
    published: '2024-06-16',
    text: '[Viktor Orbán]p said [Putin=Vladimir Putin]p and [Zelensky=Volodymyr Zelensky]p should meet.',
    meetings: [
      { status: 'proposed', who: ['Vladimir Putin', 'Volodymyr Zelensky'], maybe: ['Viktor Orbán'] },
    ],
  },
  {
    about: 'may visit',
    published: '2012-01-12',
    text: '[Nouri al-Maliki]p may visit [Kuwait]s for the [Arab League]o summit.',
    meetings: [
      { status: 'proposed', who: ['Nouri al-Maliki'], maybe: ['Kuwait', 'Arab League'], country: 'Kuwait' },
    ],
  },
];
