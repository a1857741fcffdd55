import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/extract';
import type { Document } from '@/lib/extract/document';
import { isPartOf, isSameName } from '@/lib/extract/resolve/people';
import { abbreviationsOf } from './resolve-view';

const read = (text: string, disabled: string[] = []): Document => readDocument({ text }, new Set(disabled));

/** Entities as "name: alias, alias". */
const entities = (text: string, disabled: string[] = []) => abbreviationsOf(read(text, disabled));
const rolesOf = (text: string, name: string) =>
  read(text).entities.find((entity) => entity.name === name)?.roles;
/** References as "phrase: names". */
const references = (text: string) => {
  const document = read(text);
  return document.references.map(
    ({ start, end, entities: ends }) =>
      `${text.slice(start, end)}: ${ends.map((at) => document.entities[at]?.name).join(', ')}`,
  );
};

describe('names of people', () => {
  it.each([
    [true, 'george w. bush', 'george bush'],
    [true, 'joe biden', 'joseph r. biden jr.'],
    [false, 'george bush', 'jeb bush'],
    [false, 'kim jong un', 'kim jong il'],
  ])('%s: %s is %s', (same, a, b) => {
    expect(isSameName(a.split(' '), b.split(' '))).toBe(same);
  });

  it.each([
    [true, 'marzook', 'mousa abu marzook'],
    [true, 'abu marzook', 'mousa abu marzook'],
    [true, 'lee', 'lee myung bak'],
    [false, 'bak myung', 'lee myung bak'],
  ])('%s: %s is short for %s', (part, short, full) => {
    expect(isPartOf(short.split(' '), full.split(' '))).toBe(part);
  });

  it('joins surnames, possessives and titles to the full name, before and after it', () => {
    expect(
      entities(
        'Gbagbo met his rival. Laurent Gbagbo told Mr Ouattara to leave. Alassane Ouattara’s aides laughed; Gbagbo did not.',
      ),
    ).toEqual(['Laurent Gbagbo: Gbagbo', 'Alassane Ouattara: Ouattara']);
  });

  it('keeps two of one surname apart, and leaves a name alone that could be either', () => {
    const text =
      'Noam Adler met the envoy in Oslo.\n\nHis wife, Ruth Adler, stayed in Bergen.\n\nAdler declined to speak.';
    expect(entities(text).filter((line) => line.includes('Adler'))).toEqual([
      'Noam Adler: ',
      'Ruth Adler: ',
      'Adler: ',
    ]);
  });

  it('takes the one last named in full in the paragraph, where two share a name', () => {
    const text = 'Noam Adler and Ruth Adler arrived. Ruth Adler spoke first. Adler thanked the crowd.';
    expect(entities(text)).toContain('Ruth Adler: Adler');
  });

  it('stays with the one for whom a short name was used before the other came', () => {
    const text =
      'Park Chung Ho met the press. Park smiled. His sister Park Min Ji waited outside. Park left.';
    expect(entities(text)).toEqual(['Park Chung Ho: Park', 'Park Min Ji: ']);
  });

  it('joins a name by which somebody is known', () => {
    expect(entities('Hassan Warsame, known as Deeqo, met Amina Farah in Kismayo.')[0]).toBe(
      'Hassan Warsame: Deeqo',
    );
    expect(entities('Hassan Warsame, known as Deeqo, met Amina Farah.', ['known-as'])[0]).toBe(
      'Hassan Warsame: ',
    );
  });
});

describe('names of bodies, states and places', () => {
  it.each([
    ['The Pacific Tuna Commission (PTC) met. The PTC agreed.', ['Pacific Tuna Commission: PTC']],
    [
      'The Movement for Islands Unity met in Suva. MIU leaders stayed away.',
      ['Movement for Islands Unity: MIU', 'Suva: '],
    ],
    [
      'The Zambian foreign ministry protested. Zambia’s foreign ministry recalled its envoy.',
      ['Zambian foreign ministry: Zambia’s foreign ministry'],
    ],
    [
      'The Department of Fisheries lied. The Fisheries Department denied it.',
      ['Department of Fisheries: Fisheries Department'],
    ],
    [
      'The US and the United States are one; so are Burma and Myanmar.',
      ['United States: US', 'Myanmar: Burma'],
    ],
    ['Gaza was dark. The Gaza Strip has no fuel.', ['Gaza Strip: Gaza']],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });

  it('does not take an acronym for the better known body when brackets say otherwise', () => {
    expect(entities('The Royal Society of Foresters (RSF) met. RSF members voted.')).toEqual([
      'Royal Society of Foresters: RSF',
    ]);
  });

  it('keeps Congo and Congo, Korea and Korea, Guinea and Guinea apart', () => {
    const text =
      'North Korea and South Korea met. Guinea and Guinea-Bissau did not. Nor did Niger and Nigeria.';
    expect(entities(text).map((line) => line.replace(': ', ''))).toEqual([
      'North Korea',
      'South Korea',
      'Guinea',
      'Guinea-Bissau',
      'Niger',
      'Nigeria',
    ]);
  });

  it('gives a state to the capital that acts for it', () => {
    expect(entities('They met in Harare. Harare denied the report. Zimbabwe is a member.')).toEqual([
      'Harare: ',
      'Zimbabwe: Harare',
    ]);
  });

  it('knows the country of states and places, and of a namesake elsewhere', () => {
    const found = read('They flew from Doha to Tripoli, Lebanon, and to Ghana.').entities;
    expect(found.find(({ name }) => name === 'Doha')?.country).toBe('QA');
    expect(found.find(({ name }) => name === 'Ghana')?.country).toBe('GH');
    expect(found.find(({ name }) => name === 'Tripoli')?.within).toBe('Lebanon');
  });
});

describe('roles', () => {
  it.each([
    [
      'Zambian Deputy Foreign Minister Joseph Malanji spoke.',
      'Joseph Malanji',
      ['Zambian Deputy Foreign Minister'],
    ],
    [
      'The Peruvian deputy foreign minister, Ana Peña, spoke.',
      'Ana Peña',
      ['Peruvian deputy foreign minister'],
    ],
    [
      'Ana Peña, a founder and leader of the Andes Front, spoke.',
      'Ana Peña',
      ['a founder and leader of the Andes Front'],
    ],
    ['Ana Peña is the head of the Andes Front.', 'Ana Peña', ['head of the Andes Front']],
    ["The Andes Front's spokesman Luis Rojas spoke.", 'Luis Rojas', ["Andes Front's spokesman"]],
    ['Mr Luis Rojas spoke.', 'Luis Rojas', []],
    ['Foreign Minister Ana Peña and Defence Minister Luis Rojas met.', 'Luis Rojas', ['Defence Minister']],
  ])('%s', (text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles);
  });
});

describe('who speaks', () => {
  it.each([
    [
      '"I met him," President Beatriz Montero told reporters.',
      ['I: Beatriz Montero', 'him: Beatriz Montero'],
    ],
    ['“I saw Fidel Castro,” said Anna Berg, a diplomat. “Then I left.”', ['I: Anna Berg', 'I: Anna Berg']],
    ['Anna Berg, who led the mission, said: "Omar Daud invited me."', ['me: Anna Berg']],
    ['Mark Tilden: I spoke with Sergei Rudin.', ['I: Mark Tilden']],
    ['I met Anna Berg in Oslo.', []],
    ['"I met Anna Berg," he wrote.', []],
  ])('%s', (text, expected) => {
    const speaking = references(text).filter((reference) => /^(?:I|me): /.test(reference));
    expect(speaking).toEqual(expected.filter((reference) => !reference.startsWith('him')));
  });
});

describe('he and she, by how the text addresses somebody', () => {
  it('is told by Mr and Ms', () => {
    const text = 'Mr Sfeir met Ms Aune. She spoke for an hour.';
    expect(references(text)).toEqual(['She: Aune']);
  });
  it('is never the subject of its own verb', () => {
    const text = 'Anna Berg left. In 1820 Carl Hansen called on her in Oslo.';
    expect(references(text)).toEqual(['her: Anna Berg']);
  });
});

describe('references', () => {
  it.each([
    ['Luis Rojas flew to Quito. He met nobody.', ['He: Luis Rojas']],
    ['Luis Rojas met Ana Peña. He left early.', ['He: Luis Rojas']],
    ['Luis Rojas flew to Quito. He met Ana Peña there.', ['He: Luis Rojas', 'there: Quito']],
    ['Luis Rojas flew from Lima to Quito. There he met Ana Peña.', ['he: Luis Rojas']],
    ['Luis Rojas flew to Quito. There is no answer.', []],
    ['Luis Rojas met Ana Peña. He left early. He slept.', ['He: Luis Rojas', 'He: Luis Rojas']],
    ['Luis Rojas told Ana Peña that she had won.', ['she: Ana Peña']],
    ['Kim Rojas told Andrea Peña that she had won.', []],
    [
      'Luis Rojas named Elvira Peña. His deputy slept. She met Hugo Lima.',
      ['His: Luis Rojas', 'She: Elvira Peña'],
    ],
    ['He was rich. Ana Peña met Luis Rojas. Her brother slept.', ['Her: Ana Peña']],
    ['Hugo Lima met Luis Rojas in Quito and flew to Lima, where he was received by Juan Torres.', []],
    [
      'Hugo Lima slept. He met Luis Rojas and flew to Lima, where he was received.',
      ['He: Hugo Lima', 'he: Hugo Lima'],
    ],
    [
      'Hugo Lima slept. He wrote to Luis Rojas and Juan Torres. Ivan Petrov received him.',
      ['He: Hugo Lima', 'him: Hugo Lima'],
    ],
    ['Hugo Lima came. Luis Rojas and Juan Torres met him in Quito.', ['him: Hugo Lima']],
    ['Luis Rojas met Ana Peña. The talks pleased him.', []],
    ['Luis Rojas met Ana Peña. The two men shook hands.', ['The two men: Luis Rojas, Ana Peña']],
    ['Luis Rojas met Ana Peña. The pair shook hands.', ['The pair: Luis Rojas, Ana Peña']],
    ['Peru and Chile signed. Both countries were content.', ['Both countries: Peru, Chile']],
    ['Peru, Bolivia and Chile signed. Both countries were content.', []],
    [
      'Foreign Minister Ana Peña met President Luis Rojas in Quito. The minister was tired.',
      ['The minister: Ana Peña'],
    ],
    ['Foreign Minister Ana Peña met Interior Minister Luis Rojas in Quito. The minister was tired.', []],
    [
      'A Fretilin delegation led by Ana Peña arrived in Dili. The delegation met nobody.',
      ['The delegation: Fretilin, Ana Peña'],
    ],
    ['The Andes Front split. The group has no leader.', ['The group: Andes Front']],
    ['Luis Rojas met Ana Peña. They shook hands.', ['They: Luis Rojas, Ana Peña']],
    ['Luis Rojas met Ana Peña and Bo Lind. They shook hands.', []],
    ['Luis Rojas and Ana Peña dined with Bo Lind. They shook hands.', ['They: Luis Rojas, Ana Peña']],
    ['Luis Rojas met Ana Peña. The two shook hands.', ['The two: Luis Rojas, Ana Peña']],
    ['Luis Rojas flew in, but Ana Peña did not receive him.', ['him: Luis Rojas']],
    ['Ana Peña wrote to Luis Rojas and met him.', ['him: Luis Rojas']],
    ['Luis Rojas was asked by Bo Lind, who met him.', ['him: Luis Rojas']],
    ['President Luis Rojas met President Bo Lind. The President was tired.', ['The President: Luis Rojas']],
    [
      'The Lima Chamber of Commerce agreed. The Chamber has a president.',
      ['The Chamber: Lima Chamber of Commerce'],
    ],
    ['The Andes Front split. Its delegates left.', ['Its delegates: Andes Front']],
    [
      'Hugo Lima and Hugo Lima’s brother slept. Hugo Lima met Luis Rojas. Rojas led him home. He then slept.',
      ['him: Hugo Lima', 'He: Hugo Lima'],
    ],
    ['Luis Rojas is the founder and chief executive of Acme Corp.', []],
    ['Hugo Lima wrote to Luis Rojas, with whom he spoke by video.', ['he: Hugo Lima']],
    [
      'Foreign Minister Ana Peña landed in Quito. The Foreign Minister was tired.',
      ['The Foreign Minister: Ana Peña'],
    ],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected);
  });
});
