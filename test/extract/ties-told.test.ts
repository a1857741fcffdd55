/** What somebody is, and what a body does, told in every way in which a sentence may tell it. */
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import type { EntityLinkType } from '@/lib/ontology';

/** Who or what Ana Lund is, and the link that says so. */
const IS: readonly (readonly [phrase: string, type: EntityLinkType, target: string])[] = [
  ['a member of Hamas', 'MEMBER_OF', 'Hamas'],
  ['a senior member of Hamas', 'MEMBER_OF', 'Hamas'],
  ['a Hamas member', 'MEMBER_OF', 'Hamas'],
  ['the leader of Hamas', 'LEADS', 'Hamas'],
  ['the Hamas leader', 'LEADS', 'Hamas'],
  ['the head of Hamas', 'LEADS', 'Hamas'],
  ['the chairman of the Red Cross', 'LEADS', 'Red Cross'],
  ['the secretary-general of NATO', 'LEADS', 'NATO'],
  ['director of the World Bank', 'LEADS', 'World Bank'],
  ['chief executive of Boeing', 'LEADS', 'Boeing'],
  ['the commander of the Taliban', 'LEADS', 'Taliban'],
  ['the founder of Hamas', 'FOUNDED', 'Hamas'],
  ['a co-founder of Hamas', 'FOUNDED', 'Hamas'],
  ['the foreign minister of Norway', 'OFFICIAL_OF', 'Norway'],
  ["Norway's foreign minister", 'OFFICIAL_OF', 'Norway'],
  ['the Norwegian foreign minister', 'OFFICIAL_OF', 'Norway'],
  ['the Norwegian ambassador to Peru', 'OFFICIAL_OF', 'Norway'],
  ['a Norwegian diplomat', 'OFFICIAL_OF', 'Norway'],
  ['king of Norway', 'OFFICIAL_OF', 'Norway'],
  ['president of Norway', 'OFFICIAL_OF', 'Norway'],
  ['deputy prime minister of Norway', 'OFFICIAL_OF', 'Norway'],
  ["Norway's envoy to the United Nations", 'OFFICIAL_OF', 'Norway'],
  ['a resident of Lima', 'LIVES_IN', 'Lima'],
  ['a Norwegian citizen', 'CITIZEN_OF', 'Norway'],
  ['a citizen of Norway', 'CITIZEN_OF', 'Norway'],
  ['an ally of Ole Berg', 'ALLY_OF', 'Ole Berg'],
  ['a close ally of Ole Berg', 'ALLY_OF', 'Ole Berg'],
  ['a rival of Ole Berg', 'RIVAL_OF', 'Ole Berg'],
];

/** `{n}` the phrase, `{N}` where it opens the sentence. */
const WAYS_OF_BEING = [
  'Ana Lund is {n}.',
  'Ana Lund, {n}, resigned.',
  'Ana Lund was {n}.',
  'Ana Lund, {n}.',
  '"We are glad," said Ana Lund, {n}.',
  'Ana Lund became {n} in 1990.',
  '{N}, Ana Lund, resigned.',
  'As {n}, Ana Lund resigned.',
  'Ana Lund, who is {n}, resigned.',
  'Ana Lund has been {n} since 1990.',
  'Ana Lund – {n} – resigned.',
  'Ana Lund ({n}) resigned.',
  'Ana Lund, 40, {n}, resigned.',
  'Per Dahl and Ana Lund, {n}, resigned.',
  'The guests were Per Dahl, a singer, and Ana Lund, {n}.',
  'They praised Ana Lund, {n}.',
  'Ana Lund served as {n}.',
  'Ana Lund was born in 1950. She is {n}.',
  'Ana Lund was appointed {n}.',
  'In 1990 Ana Lund, then {n}, resigned.',
];

/** What somebody does: past, present and participle. */
const DOES: readonly (readonly [
  subject: string,
  past: string,
  present: string,
  participle: string,
  type: EntityLinkType,
  target: string,
])[] = [
  ['Ana Lund', 'joined Hamas', 'joins Hamas', 'joined Hamas', 'MEMBER_OF', 'Hamas'],
  ['Ana Lund', 'belonged to Hamas', 'belongs to Hamas', 'belonged to Hamas', 'MEMBER_OF', 'Hamas'],
  ['Ana Lund', 'led Hamas', 'leads Hamas', 'led Hamas', 'LEADS', 'Hamas'],
  ['Ana Lund', 'chaired NATO', 'chairs NATO', 'chaired NATO', 'LEADS', 'NATO'],
  ['Ana Lund', 'commanded the Taliban', 'commands the Taliban', 'commanded the Taliban', 'LEADS', 'Taliban'],
  ['Ana Lund', 'founded Hamas', 'founds Hamas', 'founded Hamas', 'FOUNDED', 'Hamas'],
  ['Ana Lund', 'co-founded Hamas', 'co-founds Hamas', 'co-founded Hamas', 'FOUNDED', 'Hamas'],
  ['Ana Lund', 'set up Hamas', 'sets up Hamas', 'set up Hamas', 'FOUNDED', 'Hamas'],
  ['Ana Lund', 'established Hamas', 'establishes Hamas', 'established Hamas', 'FOUNDED', 'Hamas'],
  ['Ana Lund', 'helped found Hamas', 'helps found Hamas', 'helped found Hamas', 'FOUNDED', 'Hamas'],
  ['Hamas', 'was based in Lima', 'is based in Lima', 'been based in Lima', 'BASED_IN', 'Lima'],
  [
    'Hamas',
    'was headquartered in Lima',
    'is headquartered in Lima',
    'been headquartered in Lima',
    'BASED_IN',
    'Lima',
  ],
  ['Ana Lund', 'lived in Lima', 'lives in Lima', 'lived in Lima', 'LIVES_IN', 'Lima'],
  ['Ana Lund', 'resided in Lima', 'resides in Lima', 'resided in Lima', 'LIVES_IN', 'Lima'],
  ['Ana Lund', 'settled in Lima', 'settles in Lima', 'settled in Lima', 'LIVES_IN', 'Lima'],
  ['Ana Lund', 'moved to Lima', 'moves to Lima', 'moved to Lima', 'LIVES_IN', 'Lima'],
  ['Hamas', 'attacked Norway', 'attacks Norway', 'attacked Norway', 'ATTACKED', 'Norway'],
  ['Peru', 'bombed Norway', 'bombs Norway', 'bombed Norway', 'ATTACKED', 'Norway'],
  ['Peru', 'invaded Norway', 'invades Norway', 'invaded Norway', 'ATTACKED', 'Norway'],
  ['Hamas', 'shelled Oslo', 'shells Oslo', 'shelled Oslo', 'ATTACKED', 'Oslo'],
  [
    'Hamas',
    'launched an attack on Norway',
    'launches an attack on Norway',
    'launched an attack on Norway',
    'ATTACKED',
    'Norway',
  ],
  [
    'Hamas',
    'carried out attacks against Norway',
    'carries out attacks against Norway',
    'carried out attacks against Norway',
    'ATTACKED',
    'Norway',
  ],
  ['Norway', 'supported Hamas', 'supports Hamas', 'supported Hamas', 'SUPPORTS', 'Hamas'],
  ['Norway', 'backed Hamas', 'backs Hamas', 'backed Hamas', 'SUPPORTS', 'Hamas'],
  ['Ana Lund', 'endorsed Ole Berg', 'endorses Ole Berg', 'endorsed Ole Berg', 'SUPPORTS', 'Ole Berg'],
  ['Norway', 'financed Hamas', 'finances Hamas', 'financed Hamas', 'SUPPORTS', 'Hamas'],
  ['Norway', 'armed Hamas', 'arms Hamas', 'armed Hamas', 'SUPPORTS', 'Hamas'],
  [
    'Norway',
    'provided support to Hamas',
    'provides support to Hamas',
    'provided support to Hamas',
    'SUPPORTS',
    'Hamas',
  ],
  [
    'Norway',
    'voiced support for Hamas',
    'voices support for Hamas',
    'voiced support for Hamas',
    'SUPPORTS',
    'Hamas',
  ],
  ['Norway', 'opposed Hamas', 'opposes Hamas', 'opposed Hamas', 'OPPOSES', 'Hamas'],
  ['Norway', 'condemned Hamas', 'condemns Hamas', 'condemned Hamas', 'OPPOSES', 'Hamas'],
  ['Ana Lund', 'criticised Ole Berg', 'criticises Ole Berg', 'criticised Ole Berg', 'OPPOSES', 'Ole Berg'],
  [
    'Norway',
    'accused Hamas of murder',
    'accuses Hamas of murder',
    'accused Hamas of murder',
    'OPPOSES',
    'Hamas',
  ],
  [
    'Norway',
    'imposed sanctions on Hamas',
    'imposes sanctions on Hamas',
    'imposed sanctions on Hamas',
    'OPPOSES',
    'Hamas',
  ],
  ['Norway', 'denounced Hamas', 'denounces Hamas', 'denounced Hamas', 'OPPOSES', 'Hamas'],
  ['Ana Lund', 'spoke to Ole Berg', 'speaks to Ole Berg', 'spoken to Ole Berg', 'SPOKE_TO', 'Ole Berg'],
  ['Ana Lund', 'wrote to Ole Berg', 'writes to Ole Berg', 'written to Ole Berg', 'SPOKE_TO', 'Ole Berg'],
  [
    'Norway',
    'formed an alliance with Peru',
    'forms an alliance with Peru',
    'formed an alliance with Peru',
    'ALLY_OF',
    'Peru',
  ],
  ['Norway', 'was allied with Peru', 'is allied with Peru', 'been allied with Peru', 'ALLY_OF', 'Peru'],
  ['Ana Lund', 'represented Norway', 'represents Norway', 'represented Norway', 'OFFICIAL_OF', 'Norway'],
  [
    'Ana Lund',
    'served in the Taliban',
    'serves in the Taliban',
    'served in the Taliban',
    'MEMBER_OF',
    'Taliban',
  ],
];

/** `{S}` the subject, `{d}` what it did, `{t}` does, `{p}` has done. */
const WAYS_OF_DOING = [
  '{S} {d}.',
  '{S} {t}.',
  '{S} has {p}.',
  'In 1990, {S} {d}.',
  '{S}, which {t}, is old.',
  '{S}, born in 1950, {d}.',
  '{S} has long {p}.',
  'It said that {S} {d}.',
  '{S} won and {d}.',
  'Per Dahl said {S} had {p}.',
  '{S} also {d}.',
  'After the war {S} {d}.',
  '{S} later {d}.',
  'The war began when {S} {d}.',
  'Having {p}, {S} won.',
  'Ole Dahl and {S} {t}.',
  '{S} openly {t}.',
  '{S} said it {d}.',
];

/** The links of a text, as `Source TYPE Target`. */
function linksOf(text: string): readonly string[] {
  const { entities, links } = extract({ text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return links.map(({ source, type, target }) => `${names.get(source)} ${type} ${names.get(target)}`);
}

/** A tie of two that holds for both may be told from either side. */
const tells = (text: string, source: string, type: string, target: string) => {
  const links = linksOf(text);
  const either = type === 'ALLY_OF' || type === 'RIVAL_OF';
  return (
    links.includes(`${source} ${type} ${target}`) || (either && links.includes(`${target} ${type} ${source}`))
  );
};

describe('what somebody is', () => {
  it.each(IS)('%s: %s %s', (phrase, type, target) => {
    const sentences = WAYS_OF_BEING.map((way) =>
      way.replace('{n}', phrase).replace(
        '{N}',
        phrase.replace(/^./, (letter) => letter.toUpperCase()),
      ),
    );
    expect(sentences.filter((text) => !tells(text, 'Ana Lund', type, target))).toEqual([]);
  });
});

describe('what somebody does', () => {
  it.each(DOES)('%s %s', (subject, past, present, participle, type, target) => {
    const parts: Readonly<Record<string, string>> = { S: subject, d: past, t: present, p: participle };
    const sentences = WAYS_OF_DOING.map((way) => way.replace(/\{(\w)\}/g, (_, part: string) => parts[part]!));
    const person = subject === 'Ana Lund';
    const fitting = sentences.map((text) =>
      person ? text.replace(', which', ', who').replace('said it', 'said she') : text,
    );
    expect(fitting.filter((text) => !tells(text, subject, type, target))).toEqual([]);
  });

  it.each(DOES)(
    'is not told where it is denied or only wanted: %s %s',
    (subject, past, present, _participle, type, target) => {
      const denied = [`${subject} never ${past}.`, `If ${subject} ${present}, all is lost.`];
      expect(denied.filter((text) => tells(text, subject, type, target))).toEqual([]);
    },
  );
});
