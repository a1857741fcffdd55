/** Links that a clause states away from the name: where a body sits, whom somebody works for, of whom a critic is one. */
import type { Passage } from './passage';

const none = { meetings: [] } as const;

export const TIES: readonly Passage[] = [
  {
    about: 'based, in apposition',
    text: '[Dune Aid]o, a charity based in [London]l, has a clinic.',
    links: ['Dune Aid BASED_IN London'],
    ...none,
  },
  {
    about: 'a company of a city',
    text: '[Northmark Minerals Inc.]o of [Toronto]l is large.',
    links: ['Northmark Minerals Inc. BASED_IN Toronto'],
    ...none,
  },
  {
    about: 'somebody who is based somewhere',
    text: '[Ana Lund]p, who is based in [Lima]l, smiled.',
    links: ['Ana Lund LIVES_IN Lima'],
    ...none,
  },
  {
    about: 'has been chair of',
    text: '[Ana Lund]p, who has been chair of [Acme Corporation]o since May, smiled.',
    links: ['Ana Lund LEADS Acme Corporation'],
    ...none,
  },
  {
    about: 'works for a body that is described',
    text: '[Bo Quell]p, a golfer who now works for the investment bank [Lazard]o, smiled.',
    links: ['Bo Quell MEMBER_OF Lazard'],
    ...none,
  },
  {
    about: 'teaches at',
    text: '[Ana Lund]p teaches at the [University of Cyprus]o.',
    links: ['Ana Lund MEMBER_OF University of Cyprus'],
    ...none,
  },
  {
    about: 'founded in a year by',
    text: '[Northmark Corporation]o was founded in 1987 by the geologist [Peter Northcott]p.',
    links: ['Peter Northcott FOUNDED Northmark Corporation'],
    ...none,
  },
  {
    about: 'several who spoke for a state',
    text: '[Sergei Witte]p and [Roman Rosen]p spoke for [Russia]s.',
    links: ['Sergei Witte OFFICIAL_OF Russia', 'Roman Rosen OFFICIAL_OF Russia'],
    ...none,
  },
  {
    about: 'an attack on what is there',
    text: '[Ansar]o fighters attacked villages in [Gezira]l.',
    links: ['Ansar ATTACKED Gezira'],
    ...none,
  },
  {
    about: 'a part of a body with a nationality before it',
    text: '[Northmark]o, a subsidiary of the [Spanish=Spain]a group [Ohla]o, denied it.',
    links: ['Northmark PART_OF Ohla', 'Ohla BASED_IN Spain'],
    ...none,
  },
  {
    about: 'a critic, not his party',
    text: 'Senator [Bo Quell]p of [Renovación]o (RN), a critic of President [Ana Lund]p, smiled.',
    links: ['Bo Quell OPPOSES Ana Lund', 'Bo Quell MEMBER_OF Renovación'],
    ...none,
  },
  {
    about: 'two who blame each other',
    text: '[Ana Lund]p and [Bo Quell]p have blamed each other ever since.',
    links: ['Ana Lund RIVAL_OF Bo Quell'],
    ...none,
  },
  {
    about: 'who served as',
    text: '[Ana Lund]p was a jurist and diplomat who served as foreign minister of [Peru]s until 1938.',
    links: ['Ana Lund OFFICIAL_OF Peru'],
    ...none,
  },
  {
    about: 'an office that opens the sentence',
    text: 'A member of the [Harbour Party]o, [Ana Lund]p smiled.',
    links: ['Ana Lund MEMBER_OF Harbour Party'],
    ...none,
  },
  {
    about: 'an office of a body in brackets, then the name',
    text: 'The executive director of the [Harbour Federation]o (HF), [Ana Lund]p, smiled.',
    links: ['Ana Lund LEADS Harbour Federation'],
    ...none,
  },
  {
    about: 'commander, body',
    text: 'General [Bo Quell]p, commander, [Northern Command]o, smiled.',
    links: ['Bo Quell LEADS Northern Command'],
    ...none,
  },
  {
    about: 'is fighting',
    text: '[Iraq]s is fighting [Ansar]o.',
    links: ['Iraq ATTACKED Ansar'],
    ...none,
  },
  {
    about: 'a member of a body, in apposition',
    text: '[Poland]s, a [NATO]o member, agreed.',
    links: ['Poland MEMBER_OF NATO'],
    ...none,
  },
  {
    about: 'ministers of the states before them, each of his own',
    text: 'The talks between the [Armenian=Armenia]a and [Azerbaijani=Azerbaijan]a ministers, [Ana Lund]p and [Bo Quell]p, went on.',
    links: ['Ana Lund OFFICIAL_OF Armenia', 'Bo Quell OFFICIAL_OF Azerbaijan'],
    meetings: [{ status: 'held', who: ['Ana Lund', 'Bo Quell'] }],
  },
  {
    about: 'ministers of several states, in order',
    text: 'The foreign ministers of [Peru]s and [Cuba]s, [Ana Lund]p and [Bo Quell]p, smiled.',
    links: ['Ana Lund OFFICIAL_OF Peru', 'Bo Quell OFFICIAL_OF Cuba'],
    ...none,
  },
  {
    about: 'members in brackets',
    text: 'The [G5 Sahel]o ([Mali]s, [Niger]s and [Chad]s) is broke.',
    links: ['Mali MEMBER_OF G5 Sahel', 'Niger MEMBER_OF G5 Sahel', 'Chad MEMBER_OF G5 Sahel'],
    ...none,
  },
  {
    about: 'several who lead a body',
    text: '[Ana Lund]p and [Bo Quell]p, joint leaders of the [Harbour Party]o, smiled.',
    links: ['Ana Lund LEADS Harbour Party', 'Bo Quell LEADS Harbour Party'],
    ...none,
  },
  {
    about: 'of a body that is described',
    text: '[Bo Quell]p of the metalworkers’ union [IG Metall]o smiled. [Ana Lund]p, president of the national company [Ohla]o, agreed.',
    links: ['Bo Quell MEMBER_OF IG Metall', 'Ana Lund LEADS Ohla'],
    ...none,
  },
  {
    about: 'two who fought',
    text: '[Austria]s and [Prussia]s fought in 1866.',
    links: ['Austria RIVAL_OF Prussia'],
    ...none,
  },
  {
    about: 'based, of a body that something reports to',
    text: '[Task Force West]o reports to [Africa Command]o, which is headquartered in [Stuttgart]l.',
    links: ['Africa Command BASED_IN Stuttgart'],
    ...none,
  },
  {
    about: 'three former premiers, each of his state',
    text: 'Three former prime ministers, [Ana Lund]p of [Jamaica]s, [Bo Quell]p of [Cuba]s and [Ida Roe]p of [Peru]s, smiled.',
    links: ['Ana Lund OFFICIAL_OF Jamaica', 'Bo Quell OFFICIAL_OF Cuba', 'Ida Roe OFFICIAL_OF Peru'],
    ...none,
  },
];
