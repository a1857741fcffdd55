/** Which mentions name the same person. */
import type { Draft, Named } from './draft';

const isInitial = (key: string) => /^\p{L}\.?$/u.test(key);
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Pet names and the names that they stand for. */
// biome-ignore format: a table
const PET_NAMES = new Map(
  ('joe:joseph bill:william billy:william will:william bob:robert bobby:robert rob:robert jim:james jimmy:james mike:michael tom:thomas tony:anthony tony:antony ' +
  'dick:richard rick:richard ted:edward ed:edward ben:benjamin sam:samuel dan:daniel dave:david chris:christopher steve:steven nick:nicholas matt:matthew andy:andrew ' +
  'tim:timothy jeff:jeffrey greg:gregory ken:kenneth ron:ronald don:donald chuck:charles charlie:charles jack:john larry:lawrence liz:elizabeth kate:katherine sue:susan ' +
  'bibi:benjamin lula:luiz pete:peter phil:philip ray:raymond fred:frederick alex:alexander sasha:alexander volodya:vladimir misha:mikhail kim:kimberly').split(' ').map((pair) => pair.split(':') as [string, string]),
);
const formal = (given: string) => PET_NAMES.get(given) ?? given;

/** Whether two full names can be one person's: "George Bush" and "George W. Bush", "Joe Biden" and "Joseph R. Biden Jr.". */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((keys) => keys.filter((key) => !SUFFIXES.has(key))) as [string[], string[]];
  if (x.join(' ') === y.join(' ')) return true;
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  if (formal(x[0] as string) !== formal(y[0] as string)) return false;
  const [more, fewer] = x.length >= y.length ? [x, y] : [y, x];
  const middle = more.slice(1, -1);
  const others = fewer.slice(1, -1);
  return others.length === 0 ? middle.every(isInitial) : others.join(' ') === middle.join(' ');
}

/** Whether the words of a short form follow each other in the full name: "Lavrov", "Abu Marzook", "Saddam". */
export function isPartOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  for (let at = 0; at + short.length <= full.length; at++)
    if (short.every((key, i) => full[at + i] === key)) return true;
  // a middle name left out: "Bin Salman" of "Mohammed bin Salman Al Saud" follows; "Mousa Marzook" of "Mousa Abu Marzook"
  return short.length === 2 && short[0] === full[0] && short[1] === full.at(-1) && full.length === 3;
}

/** The people of a document. A short name that two share goes to the one named last in its paragraph, or to neither. */
export function joinPeople(people: readonly Named[], disabled: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const byWord = new Map<string, Draft[]>();
  const open = (named: Named) => {
    const draft: Draft = { kind: 'person', named: [named], canonical: undefined };
    drafts.push(draft);
    byKey.set(named.keys.join(' '), draft);
    for (const key of new Set(named.keys)) byWord.set(key, [...(byWord.get(key) ?? []), draft]);
  };
  const fullest = ({ named }: Draft) => (named[0] as Named).keys;
  const unsure: { named: Named; owners: Draft[] }[] = [];
  for (const named of [...people].sort((a, b) => b.keys.length - a.keys.length || a.index - b.index)) {
    const rivals = byWord.get(named.keys.at(-1) as string) ?? [];
    const same = rivals.find(
      (draft) =>
        isSameName(named.keys, fullest(draft)) && !(named.keys.length === 1 && fullest(draft).length > 1),
    );
    const owners =
      same || disabled.has('short-name')
        ? []
        : rivals.filter((draft) => isPartOf(named.keys, fullest(draft)));
    const owner = same ?? (owners.length === 1 ? owners[0] : undefined);
    if (owner) owner.named.push(named);
    else if (owners.length > 1) unsure.push({ named, owners });
    else open(named);
  }
  for (const [named, owner] of settle(unsure)) {
    if (owner) owner.named.push(named);
    else if (byKey.has(named.keys.join(' '))) byKey.get(named.keys.join(' '))?.named.push(named);
    else open(named);
  }
  return drafts;
}

/**
 * A short name that several share stays with the one it was first used for, while that one was the only one introduced;
 * else it goes to the one last named in full in the same paragraph, or to none of them.
 */
function settle(unsure: readonly { named: Named; owners: Draft[] }[]): [Named, Draft | undefined][] {
  const established = new Map<string, Draft>();
  return [...unsure]
    .sort((a, b) => a.named.index - b.named.index)
    .map(({ named, owners }) => {
      const key = named.keys.join(' ');
      const introduced = owners.filter((draft) =>
        draft.named.some(({ index, keys }) => index < named.index && keys.length > named.keys.length),
      );
      const only = introduced.length === 1 ? introduced[0] : undefined;
      const owner = established.get(key) ?? only ?? lastNamed(introduced, named);
      if (owner) established.set(key, owner);
      return [named, owner];
    });
}

/** Of several who share a name, the one that was last named in full before, in the same paragraph. */
function lastNamed(owners: readonly Draft[], { index, paragraph, keys }: Named): Draft | undefined {
  let best: Draft | undefined;
  let nearest = -1;
  for (const draft of owners)
    for (const other of draft.named)
      if (
        other.paragraph === paragraph &&
        other.index < index &&
        other.index > nearest &&
        other.keys.length > keys.length
      ) {
        nearest = other.index;
        best = draft;
      }
  return best;
}
