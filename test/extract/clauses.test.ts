import { describe, expect, it } from 'vitest';
import { scenesOf, subjectOf } from '@/lib/extract/clauses/scene';
import { stateInName } from '@/lib/extract/clauses/state-of';
import { markedDocument } from './marked';

/** The groups of a marked sentence, each as its position and whom it stands for. */
function groups(text: string): string[] {
  const document = markedDocument(text, null);
  const scene = scenesOf(document)[0]!;
  return scene.groups.map(
    (g) => `${g.position}: ${g.entities.map((e) => document.entities[e]!.name).join(' + ')}`,
  );
}

describe('noun phrases', () => {
  it.each([
    ['[Hamas]o officials met.', ['free: Hamas']],
    ['The foreign ministers of [Russia]s, [Iran]s and [Turkey]s met.', ['free: Russia + Iran + Turkey']],
    ['[Russian=Russia]a and [Iranian=Iran]a officials met.', ['free: Russia + Iran']],
    ['The [Iranian=Iran]a foreign minister, [Ali Akbar Velayati]p, left.', ['free: Ali Akbar Velayati']],
    ['[Ana Palacio]p, the foreign minister of [Spain]s, left.', ['free: Ana Palacio']],
    ['Secretary of State [Dean Rusk]p left.', ['free: Dean Rusk']],
    ['Secretary of Defense Dr. [Mark Esper]p left.', ['free: Mark Esper']],
    ['[Ann Lee]p, Minister of Foreign Affairs of [Tonga]s, left.', ['free: Ann Lee']],
    [
      'He is an adviser to [Azerbaijani=Azerbaijan]a President [Ilham Aliyev]p.',
      ['object: ', 'to: Ilham Aliyev'],
    ],
    [
      'He met [Xi Jinping]p in [Beijing]l and [Olaf Scholz]p in [Berlin]l.',
      ['object: Xi Jinping', 'in: Beijing', 'free: Olaf Scholz', 'in: Berlin'],
    ],
    ['He thanked [Ann Lee]p and [Bo Xu]p resigned.', ['object: Ann Lee', 'free: Bo Xu']],
    ['The rival railway union [EVG]o struck.', ['free: EVG']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});

describe('subjectOf', () => {
  const subject = (text: string, verb: string) => {
    const document = markedDocument(text, null);
    const scene = scenesOf(document)[0]!;
    const group = subjectOf(
      scene,
      scene.atoms.findIndex((a) => a.lower === verb),
    );
    return group?.entities.map((e) => document.entities[e]!.name) ?? null;
  };
  it.each([
    ['[Ann Lee]p thanked [Bo Xu]p and met [Cy Day]p.', 'met', ['Ann Lee']],
    ['[Ann Lee]p, who lives in [Rome]l, met [Bo Xu]p.', 'met', ['Ann Lee']],
    ['[Ann Lee]p praised [Bo Xu]p, who met [Cy Day]p.', 'met', ['Bo Xu']],
    ['[Ann Lee]p invited [Bo Xu]p to visit [Rome]l.', 'visit', ['Bo Xu']],
    ['[Ann Lee]p flew to [Rome]l to meet [Bo Xu]p.', 'meet', ['Ann Lee']],
    ['During a visit to [Rome]l, [Ann Lee]p spoke.', 'visit', ['Ann Lee']],
    ['[Ann Lee]p left when she met [Bo Xu]p.', 'met', null],
  ])('%s %s', (text, verb, names) => {
    expect(subject(text, verb)).toEqual(names);
  });
});

describe('stateInName', () => {
  it('reads the state in the name of a body', () => {
    expect(stateInName('Russian foreign ministry')).toBe('RU');
    expect(stateInName('Ministry of Defence of Ukraine')).toBe('UA');
    expect(stateInName('Department of Defense')).toBeNull();
  });
});
