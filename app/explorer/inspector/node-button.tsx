/** The name of a node, anywhere but in the graph: clicked, it is selected, and added when it was not in the view. */
import type { GraphNode } from '@/lib/ontology/graph';
import { oneLine } from '@/lib/view/text';
import { showNode } from '../state/select';
import { useShown } from '../state/store';
import { Glyph } from '../theme/glyph';
import classes from './inspector.module.css';

type Named = Pick<GraphNode, 'id' | 'name' | 'kind'> & {
  readonly status?: Extract<GraphNode, { kind: 'meeting' }>['status'];
};

export function NodeButton({ node }: { readonly node: Named }) {
  const inView = useShown().has(node.id);
  return (
    <button type="button" className={classes.node} onClick={() => void showNode(node.id)}>
      <Glyph kind={node.kind} status={node.status} size={12} />
      <bdi>{oneLine(node.name)}</bdi>
      {!inView && <span className={classes.absent}>add</span>}
    </button>
  );
}
