/** Labels for the canvas: a meeting is named by the surnames of those who met, for a whole name fills the screen. */
import type { EntityNode, GraphNode } from '@/lib/ontology/graph';
import type { SceneLink } from './scene';
import { oneLine, shorten } from './text';

/** The longest label that is drawn; the inspector has the whole name. */
const LABEL_LENGTH = 42;
/** A title up to this length stays as it is. */
const SHORT_TITLE = 24;

/** Words that belong to the surname behind them: "Abu Marzook", "van der Bellen", "bin Salman". */
const PARTICLES = new Set(
  'abu abd al el ben bin bint ibn da dal de del della der den di do dos du la le mac mc st ten ter van von zu y'.split(
    ' ',
  ),
);

/**
 * What a person is called for short: as an article does, by a part of the name; else by the
 * last word of it, with the particles before.
 * @example shortName('Mousa Abu Marzook', ['Marzook']) // 'Marzook'
 * @example shortName('Alexander Van der Bellen', []) // 'Van der Bellen'
 */
export function shortName(name: string, aliases: readonly string[]): string {
  const shortest = (wanted: (alias: string) => boolean) =>
    aliases.filter(wanted).sort((a, b) => a.length - b.length)[0];
  // Where family names come first, an article calls a person by the beginning of the name.
  const called =
    shortest((alias) => name.endsWith(` ${alias}`)) ?? shortest((alias) => name.startsWith(`${alias} `));
  if (called) return called;
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from -= 1;
  return words.slice(from).join(' ');
}

/** The label of each node: its name on one line, shortened; of meetings, with the participants' short names. */
export function canvasLabels(
  nodes: readonly GraphNode[],
  links: Iterable<Pick<SceneLink, 'type' | 'source' | 'target'>>,
): ReadonlyMap<string, string> {
  const people = new Map(
    nodes.filter((node): node is EntityNode => node.kind === 'person').map((node) => [node.id, node]),
  );
  const present = new Map<string, EntityNode[]>();
  for (const { type, source, target } of links) {
    const person = type === 'ATTENDED' ? people.get(source) : undefined;
    if (!person) continue;
    const others = present.get(target);
    if (others) others.push(person);
    else present.set(target, [person]);
  }
  return new Map(
    nodes.map((node) => [
      node.id,
      node.kind === 'meeting'
        ? shorten(withShortNames(node.name, present.get(node.id) ?? []), LABEL_LENGTH)
        : ownLabel(node),
    ]),
  );
}

const ownLabels = new WeakMap<EntityNode, string>();

/** An entity is called the same whatever is beside it: worked out once. */
function ownLabel(node: EntityNode): string {
  const known = ownLabels.get(node);
  if (known !== undefined) return known;
  const label = shorten(node.name, LABEL_LENGTH);
  ownLabels.set(node, label);
  return label;
}

/** Two who would be called the same keep their whole names. */
function withShortNames(title: string, people: readonly EntityNode[]): string {
  const whole = oneLine(title);
  if (whole.length <= SHORT_TITLE) return whole;
  const short = people.map(({ name, aliases }) => shortName(oneLine(name), aliases.map(oneLine)));
  return people.reduce((text, { name }, index) => {
    const own = short[index]!;
    const isShared = short.some((other, at) => other === own && at !== index);
    return isShared ? text : text.split(oneLine(name)).join(own);
  }, whole);
}
