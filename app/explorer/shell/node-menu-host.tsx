/** Where the menu of a node opens. The menu itself is loaded when it is first asked for. */
import dynamic from 'next/dynamic';
import { useNodeMenu } from '../state/menu';

const NodeMenu = dynamic(() => import('./node-menu'), { ssr: false });

export function NodeMenuHost() {
  const menu = useNodeMenu((state) => state.menu);
  return menu && <NodeMenu key={menu.node} {...menu} />;
}
