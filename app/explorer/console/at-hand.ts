/** What of the graph at hand fills in a ready-made question: what is selected, read, or best connected in the view. */

import type { GraphNode } from '@/lib/ontology/graph';
import type { ParameterRole } from '@/lib/view/console/questions';
import { client } from '../state/client';
import { currentScene, get } from '../state/store';

const ACTORS = new Set(['person', 'organisation', 'state']);
const PLACES = new Set(['place', 'state']);

export type AtHand = Partial<Record<ParameterRole, string>>;

export async function atHand(): Promise<AtHand> {
  const { elements, selection, reading } = get();
  const selected = selection.nodes.flatMap((id) => elements.nodes.get(id) ?? []);
  const byLinks = [...currentScene().nodes].sort((a, b) => b.degree - a.degree);
  const candidates = [...selected, ...byLinks];
  const actors = [...new Set(ofKinds(candidates, ACTORS))];
  const meetings = byLinks.flatMap((node) => (node.kind === 'meeting' && node.date ? [node.date] : []));
  const article = reading?.article ?? (await firstArticle());
  return compact({
    actor: actors[0],
    other: actors[1],
    place: ofKinds(candidates, PLACES)[0],
    article,
    year: meetings.sort().at(-1)?.slice(0, 4),
  });
}

const ofKinds = (nodes: readonly GraphNode[], kinds: ReadonlySet<string>) =>
  nodes.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id);

async function firstArticle(): Promise<string | undefined> {
  try {
    return (await client.articles(1)).articles[0]?.id;
  } catch {
    // The question is then filled in by hand.
    return undefined;
  }
}

function compact(values: Partial<Record<ParameterRole, string | undefined>>): AtHand {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
