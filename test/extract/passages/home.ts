/** Offices whose state is told by what surrounds them. */
import type { Passage } from './passage';

export const HOMES: readonly Passage[] = [
  {
    about: 'a president where he receives',
    text: 'In [Lusaka]l, crowds cheered President [Joseph Banda]p. [Zambia]s is calm.',
    meetings: [],
    links: ['Joseph Banda OFFICIAL_OF Zambia'],
  },
  {
    about: 'no state for a president who may be a guest',
    text: '[Zambia]s is calm. Tired of [Lusaka]l, President [Joseph Banda]p smiled.',
    meetings: [],
    links: [],
  },
  {
    about: 'a minister beside another of the same state',
    text: '[Omani=Oman]a Prime Minister [Said Harthy]p and Foreign Minister [Yusuf Busaidi]p wept.',
    meetings: [],
    links: ['Said Harthy OFFICIAL_OF Oman', 'Yusuf Busaidi OFFICIAL_OF Oman'],
  },
  {
    about: 'heads of state whom all know, where the article speaks of their state',
    text: 'The [United States]s grieved. President [Harry Truman]p wept. President [Charles Taylor]p laughed.',
    meetings: [],
    links: ['Harry Truman OFFICIAL_OF United States'],
  },
  {
    about: 'the envoy of the ministry that issues the text',
    text: 'Office of the Spokesperson\n\nSpecial Envoy [Dale Porter]p is glad. The [United States]s is too.',
    meetings: [],
    links: ['Dale Porter OFFICIAL_OF United States'],
  },
  {
    about: 'an office that another is known to bear',
    text: '[Zambian=Zambia]a President [Rose Phiri]p fled. In [Lusaka]l, crowds cheered President [Joseph Banda]p.',
    meetings: [],
    links: ['Rose Phiri OFFICIAL_OF Zambia'],
  },
  {
    about: 'governors and mayors of places',
    text: '[Ida Holm]p, the mayor of [Tromso]l, left. [Jalal Daud]p, an elder from [Marib]l, stayed.',
    meetings: [],
    links: ['Ida Holm OFFICIAL_OF Tromso', 'Jalal Daud LIVES_IN Marib'],
  },
  {
    about: 'somebody of a state or body',
    text: "[Chad]s's [Issa Deby]p and [Ajax]o's [Luc Smit]p left. [Ana Silva]p, a [Brazilian=Brazil]a journalist, stayed.",
    meetings: [],
    links: ['Issa Deby CITIZEN_OF Chad', 'Luc Smit MEMBER_OF Ajax', 'Ana Silva CITIZEN_OF Brazil'],
  },
];
