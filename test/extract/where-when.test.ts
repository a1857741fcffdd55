/** Who, where and when, in every order in which a sentence may tell them, of meetings told by verb and by noun. */
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';

const TELLINGS = [
  'met Ole Berg',
  'held talks with Ole Berg',
  'had dinner with Ole Berg',
  'spoke with Ole Berg',
  'hosted Ole Berg',
  'was received by Ole Berg',
  'discussed the dam with Ole Berg',
  'conferred with Ole Berg',
  'had a meeting with Ole Berg',
  'sat down with Ole Berg',
];

/** `{d}` the telling; null: not asked. */
const ORDERS: readonly (readonly [
  template: string,
  who: readonly string[],
  where: string | null,
  when: string | null,
])[] = [
  ['Ana Lund {d} in Lima on 5 May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05-05'],
  ['On 5 May 1995, Ana Lund {d} in Lima.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05-05'],
  ['On 5 May 1995 in Lima, Ana Lund {d}.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05-05'],
  ['In Lima on 5 May 1995, Ana Lund {d}.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05-05'],
  ['In Lima, Ana Lund {d} on 5 May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05-05'],
  [
    'In May 1995, Ana Lund, the foreign minister of Norway, {d} in Lima.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  [
    'Norwegian Foreign Minister Ana Lund {d} in Lima in May 1995.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  [
    'According to the ministry, Ana Lund {d} in Lima in May 1995.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  ['Ana Lund and Per Dahl {d} in Lima in May 1995.', ['Ana Lund', 'Per Dahl', 'Ole Berg'], 'Lima', '1995-05'],
  [
    'Ana Lund, together with Per Dahl, {d} in Lima in May 1995.',
    ['Ana Lund', 'Per Dahl', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  [
    'Ana Lund, accompanied by Per Dahl, {d} in Lima in May 1995.',
    ['Ana Lund', 'Per Dahl', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  ['Ana Lund travelled to Lima in May 1995, where she {d}.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['Ana Lund flew to Lima on 5 May 1995 and {d} there.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05-05'],
  ['Ana Lund arrived in Lima on 5 May 1995 and {d}.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05-05'],
  ['During a visit to Lima in May 1995, Ana Lund {d}.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['While in Lima in May 1995, Ana Lund {d}.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['Ana Lund, aged 40, {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  [
    'In 1995 Ana Lund became minister. In May of that year she {d} in Lima.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  ['Ana Lund is a minister. She {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['The minister, Ana Lund, {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['It was in Lima that Ana Lund {d} in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  [
    'On the sidelines of the summit in Lima in May 1995, Ana Lund {d}.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  ['Ana Lund {d} at a hotel in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['Ana Lund {d} in Lima, Peru, in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['"We are glad," said Ana Lund, who {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  [
    'The ministry said that Ana Lund {d} in Lima on 5 May 1995.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    '1995-05-05',
  ],
  ['After Per Dahl resigned, Ana Lund {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  [
    'Ana Lund {d} in Lima in May 1995, a day after Per Dahl resigned.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    '1995-05',
  ],
  ['Ana Lund {d}, the president of Peru, in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['Ana Lund {d} and Per Dahl in Lima in May 1995.', ['Ana Lund', 'Ole Berg', 'Per Dahl'], 'Lima', '1995-05'],
  [
    'Ana Lund {d}, Per Dahl and Eva Holm in Lima in May 1995.',
    ['Ana Lund', 'Ole Berg', 'Per Dahl', 'Eva Holm'],
    'Lima',
    '1995-05',
  ],
  ['Later in May 1995 Ana Lund {d} in Lima.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  [
    'By the time the war ended in 1996, Ana Lund had left office. She {d} in Lima.',
    ['Ana Lund', 'Ole Berg'],
    'Lima',
    null,
  ],
  ["Lund's rival, Ana Lund, {d} in Lima in May 1995.", ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['As minister, Ana Lund {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['Appointed in 1994, Ana Lund {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['Ana Lund, head of the Red Cross, {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['In a surprise move, Ana Lund {d} in Lima in May 1995.', ['Ana Lund', 'Ole Berg'], 'Lima', '1995-05'],
  ['The same day, Ana Lund {d} in Lima.', ['Ana Lund', 'Ole Berg'], 'Lima', null],
  ['Ana Lund went to Lima. There she {d}.', ['Ana Lund', 'Ole Berg'], 'Lima', null],
  ['Ana Lund was in Lima on 5 May 1995. She {d}.', ['Ana Lund', 'Ole Berg'], null, null],
];

/** The meetings with Ole Berg of which a text tells as held. */
function heldIn(text: string) {
  const { entities, meetings } = extract({ text, published: '1996-08-23' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return meetings
    .filter(({ status }) => status === 'held')
    .map(({ participants, place, date }) => ({
      who: participants.map((id) => names.get(id)).sort(),
      where: place && names.get(place),
      when: date,
    }))
    .filter(({ who }) => who.includes('Ole Berg'));
}

describe('who, where and when', () => {
  it.each(ORDERS)('%s', (template, who, where, when) => {
    for (const telling of TELLINGS) {
      const text = template.replace('{d}', telling);
      const meetings = heldIn(text).map((m) => ({
        who: m.who,
        ...(where === null ? {} : { where: m.where }),
        ...(when === null ? {} : { when: m.when }),
      }));
      const told = {
        who: [...who].sort(),
        ...(where === null ? {} : { where }),
        ...(when === null ? {} : { when }),
      };
      expect({ text, meetings }).toEqual({ text, meetings: [told] });
    }
  });
});
