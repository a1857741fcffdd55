/** Links that verbs state: in base form, in the passive, of "it". */
import type { Passage } from './passage';

export const DEEDS: readonly Passage[] = [
  {
    about: 'verbs of several',
    text: '[Iran]s and [Russia]s back [Syria]s. [Kenya]s and [Uganda]s oppose the [Lake League]o.',
    meetings: [],
    links: [
      'Iran SUPPORTS Syria',
      'Russia SUPPORTS Syria',
      'Kenya OPPOSES Lake League',
      'Uganda OPPOSES Lake League',
    ],
  },
  {
    about: 'an attack that went on, support that is pledged',
    text: '[Chad]s continued to attack [Boko Haram]o. [Cuba]s pledged to support [Angola]s.',
    meetings: [],
    links: ['Chad ATTACKED Boko Haram', 'Cuba SUPPORTS Angola'],
  },
  {
    about: 'what was never begun',
    text: '[Chad]s wants to attack [Boko Haram]o. [Cuba]s has not pledged to support [Angola]s.',
    meetings: [],
    links: [],
  },
  {
    about: 'it, of the sentence before',
    text: 'The [Salt Front]o was small. It was founded by [Omar Diallo]p and [Awa Keita]p. It fought [Ansar]o.',
    meetings: [],
    links: ['Omar Diallo FOUNDED Salt Front', 'Awa Keita FOUNDED Salt Front', 'Salt Front ATTACKED Ansar'],
  },
  {
    about: 'the nearest of two, led by one who is described',
    text: '[Blue Cross]o and [Red Line]o, led by billionaire [Ray Chan]p, agreed.',
    meetings: [],
    links: ['Ray Chan LEADS Red Line'],
  },
  {
    about: 'war declared and ties cut',
    text: '[Ansar]o declared war on [Mali]s. [Peru]s cut ties with [Cuba]s.',
    meetings: [],
    links: ['Ansar OPPOSES Mali', 'Peru OPPOSES Cuba'],
  },
  {
    about: 'a dialogue that is led',
    text: '[Wendy Hall]p co-chaired the [U.S.=United States]a-[ROK=South Korea]s Strategic Dialogue.',
    meetings: [],
    links: [],
  },
];
