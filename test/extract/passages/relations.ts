/** Links that names state through the nouns between them. */
import type { Passage } from './passage';

export const RELATIONS: readonly Passage[] = [
  {
    about: 'an invasion and strikes, as nouns',
    text: "[Iraq]s's invasion of [Kuwait]s changed that. [Turkish=Turkey]a air strikes on [Syria]s went on.",
    meetings: [],
    links: ['Iraq ATTACKED Kuwait', 'Turkey ATTACKED Syria'],
  },
  {
    about: 'an attack by one on another',
    text: 'The attack on [Eritrea]s by [Ethiopia]s came at dawn. Attacks by [Boko Haram]o on [Chad]s grew.',
    meetings: [],
    links: ['Ethiopia ATTACKED Eritrea', 'Boko Haram ATTACKED Chad'],
  },
  {
    about: 'an attack that is only feared',
    text: "[Kuwait]s fears a possible [Iraqi=Iraq]a attack on [Jordan]s. The threat of [Iraq]s's invasion of [Jordan]s faded.",
    meetings: [],
    links: [],
  },
  {
    about: 'sanctions and criticism',
    text: "[Canadian=Canada]a sanctions against [Belarus]s stay. [Amnesty]o's criticism of [Chad]s stung.",
    meetings: [],
    links: ['Canada OPPOSES Belarus', 'Amnesty OPPOSES Chad'],
  },
  {
    about: 'support for',
    text: "[Cuba]s's support for [Angola]s was costly.",
    meetings: [],
    links: ['Cuba SUPPORTS Angola'],
  },
  {
    about: 'strife between two',
    text: 'The war between [Peru]s and [Ecuador]s ended. Tensions between the [Blue Party]o and the [Green Party]o rose.',
    meetings: [],
    links: ['Ecuador RIVAL_OF Peru', 'Blue Party RIVAL_OF Green Party'],
  },
  {
    about: 'a rival in apposition',
    text: "[Simon Abara]p, [Peter Owusu]p's bitter rival, won.",
    meetings: [],
    links: ['Peter Owusu RIVAL_OF Simon Abara'],
  },
  {
    about: 'headquarters',
    text: "The [Salt Guild]o had its headquarters in [Graz]l. At [Brenn]o's headquarters in [Kassel]l it was quiet.",
    meetings: [],
    links: ['Salt Guild BASED_IN Graz', 'Brenn BASED_IN Kassel'],
  },
  {
    about: 'bodies and their states',
    text: "[Kenya]s's [National Land Commission]o objected. [Colombia]s's [Popular Will]o agreed. The [Lebanese=Lebanon]a newspaper [Al Bayan]o did too.",
    meetings: [],
    links: [
      'National Land Commission PART_OF Kenya',
      'Popular Will BASED_IN Colombia',
      'Al Bayan BASED_IN Lebanon',
    ],
  },
  {
    about: 'units of larger ones',
    text: 'The [3rd Brigade]o of the [9th Corps]o moved. The [2nd Battalion]o, [11th Marine Regiment]o, stayed.',
    meetings: [],
    links: ['3rd Brigade PART_OF 9th Corps', '2nd Battalion PART_OF 11th Marine Regiment'],
  },
  {
    about: 'a party as a member of an alliance',
    text: "The [Plough Party]o, the [Broad Alliance]o's largest member, quit.",
    meetings: [],
    links: ['Plough Party MEMBER_OF Broad Alliance'],
  },
  {
    about: 'allies and rivals in a predicate',
    text: '[Norway]s and [Peru]s are close allies. [Ana Lund]p and [Bo Quell]p were rivals.',
    meetings: [],
    links: ['Norway ALLY_OF Peru', 'Ana Lund RIVAL_OF Bo Quell'],
  },
  {
    about: 'support that goes on, and support that was only promised',
    text: "She underlined [Norway]s's continued support for the [Lake Forum]o. [Peru]s's promised support for [Red Dawn]o never came.",
    meetings: [],
    links: ['Norway SUPPORTS Lake Forum'],
  },
  {
    about: 'what belongs to those who were attacked',
    text: '[Red Dawn]o attacked a checkpoint of the [Lake Forum]o.',
    meetings: [],
    links: ['Red Dawn ATTACKED Lake Forum'],
  },
  {
    about: 'allies in other words',
    text: '[Norway]s joined forces with [Peru]s. The [Left Front]o partnered with [Red Dawn]o. The [Lake Forum]o is in coalition with the [Farm Party]o.',
    meetings: [],
    links: ['Norway ALLY_OF Peru', 'Left Front ALLY_OF Red Dawn', 'Lake Forum ALLY_OF Farm Party'],
  },
  {
    about: 'rivals in other words',
    text: "[Norsk Kabel]o's competitor [Dansk Kabel]o won. [Norway]s's feud with [Peru]s went on.",
    meetings: [],
    links: ['Dansk Kabel RIVAL_OF Norsk Kabel', 'Norway RIVAL_OF Peru'],
  },
  {
    about: 'who founded what, at the opening and in brackets',
    text: 'Founded by [Ana Lund]p in 1922, the [Lake Forum]o ran schools. [Norsk Kabel]o (founded by [Bo Quell]p) grew.',
    meetings: [],
    links: ['Ana Lund FOUNDED Lake Forum', 'Bo Quell FOUNDED Norsk Kabel'],
  },
  {
    about: 'where people and cities are',
    text: "[Ana Lund]p of [Oslo]l and [Bo Quell]p of [Riga]l were charged. [Peru]s's second city, [Arequipa]l, lives by its markets. [Ivan Petrov]p divides his time between [Oslo]l and [Riga]l.",
    meetings: [],
    links: [
      'Ana Lund LIVES_IN Oslo',
      'Bo Quell LIVES_IN Riga',
      'Arequipa LOCATED_IN Peru',
      'Ivan Petrov LIVES_IN Oslo',
      'Ivan Petrov LIVES_IN Riga',
    ],
  },
  {
    about: 'a citizenship that was lost, and one that was only wanted',
    text: '[Ana Lund]p was stripped of her [Peruvian=Peru]a citizenship. [Bo Quell]p applied for a [Norwegian=Norway]a passport.',
    meetings: [],
    links: [],
  },
  {
    about: 'who is denounced, opposed or backed, in other words',
    text: 'Denounced by [Ana Lund]p as a wrecker, [Bo Quell]p lost his post. The [Lake Forum]o came out against [Ivan Petrov]p. [Red Dawn]o threw its weight behind [Bo Quell]p.',
    meetings: [],
    links: ['Ana Lund OPPOSES Bo Quell', 'Lake Forum OPPOSES Ivan Petrov', 'Red Dawn SUPPORTS Bo Quell'],
  },
  {
    about: 'members in other words',
    text: "[Norway]s became the [Lake Forum]o's 31st member. [Peru]s acceded to the [Lake Forum]o. [Ana Lund]p sits on the [River Board]o.",
    meetings: [],
    links: ['Norway MEMBER_OF Lake Forum', 'Peru MEMBER_OF Lake Forum', 'Ana Lund MEMBER_OF River Board'],
  },
];
