/** The one page of Parley: the explorer. */
import { Explorer } from './explorer/explorer';

export default function Page() {
  return <Explorer />;
}
