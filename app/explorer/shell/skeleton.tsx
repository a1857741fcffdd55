/** What is seen before the page is: its outline. */
import classes from './shell.module.css';

export function Skeleton() {
  return (
    <div className={classes.shell} aria-busy="true">
      <header className={classes.header}>
        <span className={classes.brand}>Parley</span>
      </header>
      <p className={classes.skeletonText} role="status">
        Loading…
      </p>
    </div>
  );
}
