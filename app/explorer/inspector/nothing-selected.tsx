/** What the inspector says while nothing is selected: how to begin. */
import classes from './inspector.module.css';

export function NothingSelected() {
  return (
    <div className={classes.nothing}>
      <p>Select a node or a link to see what is known of it, and the sentence that says so.</p>
      <dl>
        <dt>Click</dt>
        <dd>select; with Ctrl or ⇧, several</dd>
        <dt>⇧ drag</dt>
        <dd>select what lies in a rectangle</dd>
        <dt>Double click, Enter</dt>
        <dd>add the neighbours</dd>
        <dt>Right click</dt>
        <dd>choose which neighbours</dd>
        <dt>Arrow keys</dt>
        <dd>go to a neighbour</dd>
        <dt>Drag</dt>
        <dd>move a node; it stays there</dd>
        <dt>?</dt>
        <dd>all keys</dd>
      </dl>
    </div>
  );
}
