/** Those who bear an office that stands apart from the name of its body. */
import type { Passage } from './passage';

export const BEARERS: readonly Passage[] = [
  {
    about: 'its office in the next sentence',
    text: 'The [Dockers Union]o called a strike. Its general secretary, [Moira Keane]p, blamed the port.',
    meetings: [],
    links: ['Moira Keane LEADS Dockers Union'],
  },
  {
    about: 'its office after the name',
    text: '[Red Dawn]o denied it. [Juma Osei]p, its spokesman, spoke of a lie.',
    meetings: [],
    links: ['Juma Osei OFFICIAL_OF Red Dawn'],
  },
  {
    about: 'whose office',
    text: 'The [Justice League]o, whose founder [Bilal Sharif]p is in prison, lost. The [Lake Forum]o, a body based in [Kampala]l, whose director was [Ruth Ochieng]p, closed.',
    meetings: [],
    links: [
      'Bilal Sharif FOUNDED Justice League',
      'Lake Forum BASED_IN Kampala',
      'Ruth Ochieng LEADS Lake Forum',
    ],
  },
  {
    about: 'the office of a company that was just named',
    text: 'Shares of [Norsk Kabel]o fell. The company’s negotiator, [Sten Ekberg]p, left.',
    meetings: [],
    links: ['Sten Ekberg OFFICIAL_OF Norsk Kabel'],
  },
  {
    about: 'no company where two can be meant',
    text: 'Shares of [Norsk Kabel]o and of [Dansk Kabel]o fell. The company’s negotiator, [Sten Ekberg]p, left.',
    meetings: [],
    links: [],
  },
  {
    about: 'their leader, where people without a name stand nearer',
    text: 'The [United States]s heard the rebels, among them their leader, [Paco Ruiz]p.',
    meetings: [],
    links: [],
  },
  {
    about: 'an office abroad',
    text: "[Ghana]s's high commissioner in [Nairobi]l, [Kwame Adu]p, resigned.",
    meetings: [],
    links: ['Kwame Adu OFFICIAL_OF Ghana'],
  },
  {
    about: 'an office with a possessor after the name',
    text: "[Piet Maas]p, once [Agrex]o's finance chief, won.",
    meetings: [],
    links: ['Piet Maas LEADS Agrex'],
  },
  {
    about: 'was elected, took over as',
    text: '[Ana Prieto]p was elected president of the [Writers Guild]o. [Leo Marsh]p, who took over as chairman of the [River Board]o, left.',
    meetings: [],
    links: ['Ana Prieto LEADS Writers Guild', 'Leo Marsh LEADS River Board'],
  },
  {
    about: 'was never elected, could be named',
    text: '[Ana Prieto]p was never elected president of the [Writers Guild]o. [Leo Marsh]p could be named chairman of the [River Board]o.',
    meetings: [],
    links: [],
  },
  {
    about: 'represented by, sent',
    text: '[Norway]s was represented by its ambassador, [Liv Dahl]p. [Myanmar]s sent a senior official, [Aung Htun]p.',
    meetings: [],
    links: ['Liv Dahl OFFICIAL_OF Norway', 'Aung Htun OFFICIAL_OF Myanmar'],
  },
  {
    about: 'an adviser to the bearer of an office',
    text: '[Tariq Saleh]p, an adviser to [Iraqi=Iraq]a President [Barham Karim]p, wept.',
    meetings: [],
    links: ['Tariq Saleh OFFICIAL_OF Iraq', 'Barham Karim OFFICIAL_OF Iraq'],
  },
  {
    about: 'which somebody leads, or a part of it',
    text: 'The [Delta Front]o ([DF=Delta Front]o), which [Ali Nasser]p leads, denied it. [Omar Faisal]p, who heads its political wing, did not.',
    meetings: [],
    links: ['Ali Nasser LEADS Delta Front', 'Omar Faisal MEMBER_OF Delta Front'],
  },
  {
    about: 'an officer of a body',
    text: 'Lt. Gen. [Hadi Karim]p of the [Western Command]o spoke.',
    meetings: [],
    links: ['Hadi Karim MEMBER_OF Western Command'],
  },
  {
    about: 'an office behind its state in a predicate',
    text: "[Ana Lund]p became [Norway]s's foreign minister in 1990. [Bo Quell]p was [Peruvian=Peru]a prime minister. [Ivan Petrov]p served as [Chile]s's foreign minister.",
    meetings: [],
    links: ['Ana Lund OFFICIAL_OF Norway', 'Bo Quell OFFICIAL_OF Peru', 'Ivan Petrov OFFICIAL_OF Chile'],
  },
  {
    about: 'on behalf of whom',
    text: 'The vote was led by [Ana Lund]p on behalf of the [Lake Forum]o.',
    meetings: [],
    links: ['Ana Lund OFFICIAL_OF Lake Forum'],
  },
  {
    about: 'a founder who leads as well',
    text: '[Ana Lund]p is the founder and chief executive of [Norsk Kabel]o.',
    meetings: [],
    links: ['Ana Lund FOUNDED Norsk Kabel', 'Ana Lund LEADS Norsk Kabel'],
  },
];
