import type { Passage } from './passage';

export const LINKS: readonly Passage[] = [
  {
    about: 'member and founder',
    text: '[Bassel Khalil]p, a member of the [Amal Movement]o, and [Nadia Haddad]p, who founded the [Cedar Party]o, were arrested.',
    meetings: [],
    links: ['Bassel Khalil MEMBER_OF Amal Movement', 'Nadia Haddad FOUNDED Cedar Party'],
  },
  {
    about: 'leader in apposition',
    text: '[Jonas Savimbi]p, leader of [UNITA]o, lived in exile in [Zambia]s.',
    meetings: [],
    links: ['Jonas Savimbi LEADS UNITA', 'Jonas Savimbi LIVES_IN Zambia'],
  },
  {
    about: 'title before the name',
    text: '[Peruvian=Peru]a Finance Minister [Pedro Francke]p resigned. [UNICEF]o director [Catherine Russell]p thanked [him=Pedro Francke]r.',
    meetings: [],
    links: ['Pedro Francke OFFICIAL_OF Peru', 'Catherine Russell LEADS UNICEF'],
  },
  {
    about: 'office with "of" and a ministry',
    text: '[Ana Palacio]p, the foreign minister of [Spain]s, wrote to [Igor Ivanov]p of the [Russian Foreign Ministry]o.',
    meetings: [],
    links: [
      'Ana Palacio OFFICIAL_OF Spain',
      'Ana Palacio SPOKE_TO Igor Ivanov',
      'Igor Ivanov OFFICIAL_OF Russian Foreign Ministry',
    ],
  },
  {
    about: 'allies and rivals',
    text: '[Syria]s and its ally [Iran]s condemned the raid. [Fatah]o is a rival of [Hamas]o.',
    meetings: [],
    links: ['Iran ALLY_OF Syria', 'Fatah RIVAL_OF Hamas'],
  },
  {
    about: 'who attacked whom',
    text: '[Azerbaijan]s attacked [Armenia]s in September. [Kuwait]s was invaded by [Iraq]s in 1990.',
    meetings: [],
    links: ['Azerbaijan ATTACKED Armenia', 'Iraq ATTACKED Kuwait'],
  },
  {
    about: 'no attack',
    text: '[Iran]s did not attack [Bahrain]s. [Saudi Arabia]s denied that it had bombed [Yemen]s.',
    meetings: [],
    links: [],
  },
  {
    about: 'support and opposition',
    text: '[Libya]s backed the [IRA]o. [Hungary]s opposes the [European Commission]o. [Cuba]s has supported [Angola]s since 1975.',
    meetings: [],
    links: ['Libya SUPPORTS IRA', 'Hungary OPPOSES European Commission', 'Cuba SUPPORTS Angola'],
  },
  {
    about: 'support in the passive',
    text: 'The [Houthis]o, backed by [Iran]s, control [Sanaa]l.',
    meetings: [],
    links: ['Iran SUPPORTS Houthis'],
  },
  {
    about: 'a hyphen of support',
    text: 'The [Iran]s-backed [Hezbollah]o group fired rockets.',
    meetings: [],
    links: ['Iran SUPPORTS Hezbollah'],
  },
  {
    about: 'based in',
    text: 'The [Crisis Group]o, based in [Brussels]l, warned of famine. [Geneva]l-based [Medair]o agreed.',
    meetings: [],
    links: ['Crisis Group BASED_IN Brussels', 'Medair BASED_IN Geneva'],
  },
  {
    about: 'a branch',
    text: 'The [Qassam Brigades]o, the armed wing of [Hamas]o, and the [Directorate of Ports]o, part of the [Ministry of Transport]o, denied it.',
    meetings: [],
    links: ['Qassam Brigades PART_OF Hamas', 'Directorate of Ports PART_OF Ministry of Transport'],
  },
  {
    about: 'a place in a country',
    text: 'Shelling hit the town of [Kobani]l in [Syria]s. A blast shook [Izmir]l, [Turkey]s.',
    meetings: [],
    links: ['Kobani LOCATED_IN Syria', 'Izmir LOCATED_IN Turkey'],
  },
  {
    about: 'citizenship',
    text: '[Jason Rezaian]p, an [American=United States]a citizen, was held. [Gao Zhisheng]p holds [Canadian=Canada]a citizenship.',
    meetings: [],
    links: ['Jason Rezaian CITIZEN_OF United States', 'Gao Zhisheng CITIZEN_OF Canada'],
  },
  {
    about: 'told',
    text: '[Robert Mugabe]p told [Thabo Mbeki]p that elections would be held. [Mbeki=Thabo Mbeki]p told reporters [he=Thabo Mbeki]r was pleased.',
    meetings: [],
    links: ['Robert Mugabe SPOKE_TO Thabo Mbeki'],
  },
  {
    about: 'joined and left',
    text: '[Finland]s joined [NATO]o in 2023. The [United Kingdom]s is a member of the [Commonwealth]o.',
    meetings: [],
    links: ['Finland MEMBER_OF NATO', 'United Kingdom MEMBER_OF Commonwealth'],
  },
  {
    about: 'parliamentarians with a plural title',
    text: '[Irish=Ireland]a MEPs [Clare Daly]p and [Mick Wallace]p voted against.',
    meetings: [],
    links: ['Clare Daly OFFICIAL_OF Ireland', 'Mick Wallace OFFICIAL_OF Ireland'],
  },
  {
    about: 'an ambassador to another state',
    text: '[Chinese=China]a ambassador to [Australia]s [Xiao Qian]p objected.',
    meetings: [],
    links: ['Xiao Qian OFFICIAL_OF China'],
  },
  {
    about: 'a possessor',
    text: "[Iran]s's supreme leader, [Ali Khamenei]p, praised [Hezbollah]o's chief, [Naim Qassem]p.",
    meetings: [],
    links: ['Ali Khamenei LEADS Iran', 'Naim Qassem LEADS Hezbollah'],
  },
  {
    about: 'lives in',
    text: '[Edward Snowden]p, who lives in [Moscow]l, is wanted in the [United States]s.',
    meetings: [],
    links: ['Edward Snowden LIVES_IN Moscow'],
  },
];
