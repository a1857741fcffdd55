/** Says what changed to those who do not see it. */

import { useExplorer } from '../state/store';
import classes from './shell.module.css';

export function LiveRegion() {
  const announcement = useExplorer((state) => state.announcement);
  return (
    <div className={classes.unseen} role="status" aria-live="polite" aria-atomic="true">
      {announcement}
    </div>
  );
}
