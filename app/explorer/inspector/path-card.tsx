/** How two entities are connected: each shortest path as a chain that can be read, with evidence for every step. */
import { Button, CloseButton } from '@mantine/core';
import type { GraphLink, GraphNode } from '@/lib/ontology/graph';
import { LINKS } from '@/lib/ontology/links';
import { nameOf } from '@/lib/view/elements';
import { counted, oneLine } from '@/lib/view/text';
import { Picker } from '../search/picker';
import { client } from '../state/client';
import { closePaths, findPaths, onlyPaths, usePaths } from '../state/paths';
import { useRemote } from '../state/remote';
import { useExplorer } from '../state/store';
import classes from './inspector.module.css';
import { NodeButton } from './node-button';
import { Quotes } from './quote';

export function PathCard() {
  const { from, to, answer, failure } = usePaths();
  const { elements } = useExplorer();
  if (!from) return null;
  const name = (id: string) => oneLine(nameOf(elements, id));
  return (
    <div className={classes.card}>
      <header className={classes.pathHead}>
        <h2 className={classes.title}>How are they connected?</h2>
        <CloseButton size="sm" aria-label="Close paths" onClick={closePaths} />
      </header>
      <p className={classes.facts}>
        from <bdi>{name(from)}</bdi>
        {to && (
          <>
            {' '}
            to <bdi>{name(to)}</bdi>
          </>
        )}
      </p>
      {!to && (
        <>
          <Picker
            label="To whom or what"
            placeholder="To whom or what?"
            focused
            onChoose={({ id }) => void findPaths(from, id)}
          />
          <p className={classes.more}>Or click a node in the graph.</p>
        </>
      )}
      {to && !answer && !failure && <p role="status">Looking for paths…</p>}
      {failure && <p role="alert">{failure}</p>}
      {answer && answer.paths.length === 0 && <p role="status">No path of up to six steps joins them.</p>}
      {answer && answer.paths.length > 0 && (
        <>
          <div className={classes.actions}>
            <Button size="compact-sm" variant="filled" onClick={onlyPaths}>
              Show only the paths
            </Button>
          </div>
          <p className={classes.more}>
            {answer.truncated ? 'The first ' : ''}
            {counted(answer.paths.length, 'shortest path')} of{' '}
            {counted(answer.paths[0]!.links.length, 'step')}
          </p>
          <ol className={classes.paths}>
            {answer.paths.map((path) => (
              <li key={path.links.join()}>
                <Chain path={path} nodes={answer.nodes} links={answer.links} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

interface ChainProps {
  readonly path: { readonly nodes: readonly string[]; readonly links: readonly string[] };
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

/** Nodes and links in turn; a link against the direction of the path is read backwards. */
function Chain({ path, nodes, links }: ChainProps) {
  const node = (id: string | undefined) => nodes.find((each) => each.id === id);
  const first = node(path.nodes[0]);
  return (
    <div className={classes.chain}>
      {first && <NodeButton node={first} />}
      {path.links.map((id, index) => {
        const link = links.find((each) => each.id === id);
        const next = node(path.nodes[index + 1]);
        if (!link || !next) return null;
        const { forward, backward } = LINKS[link.type];
        return (
          <div key={id} className={classes.stepOfChain}>
            <span className={classes.verb}>{link.source === path.nodes[index] ? forward : backward}</span>
            <NodeButton node={next} />
            <StepEvidence link={link} />
          </div>
        );
      })}
    </div>
  );
}

const evidenceOf = (id: string) => client.evidence([id]).then(({ links }) => (links[id] ?? []).slice(0, 2));

function StepEvidence({ link }: { readonly link: GraphLink }) {
  const { value } = useRemote(link.id, evidenceOf);
  return value && <Quotes evidence={value} total={link.evidenceCount} />;
}
