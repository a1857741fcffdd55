/** The keyboard, in words: for the help and for those who hear the page. What the keys do: `graph-keys`, `shortcuts`. */

export interface KeyHelp {
  /** Each may be pressed: alternatives. */
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly KeyHelp[];
}

/** `Ctrl` stands for ⌘ on a Mac. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: 'Anywhere',
    keys: [
      { keys: ['Ctrl K', '/'], does: 'search the graph' },
      { keys: ['Ctrl Z'], does: 'undo' },
      { keys: ['Ctrl Shift Z', 'Ctrl Y'], does: 'redo' },
      { keys: ['?'], does: 'this help' },
    ],
  },
  {
    title: 'With the graph focused',
    keys: [
      { keys: ['←', '↑', '→', '↓'], does: 'go to the neighbour in that direction' },
      { keys: ['Enter', 'E'], does: 'expand: add neighbours, fifty at a time' },
      { keys: ['C'], does: 'collapse' },
      { keys: ['M', 'Shift F10'], does: 'menu: expand by kind and link type' },
      { keys: ['H', 'Delete'], does: 'hide' },
      { keys: ['P'], does: 'pin or unpin' },
      { keys: ['N'], does: 'select the neighbours too' },
      { keys: ['I'], does: 'select the others instead' },
      { keys: ['Ctrl A'], does: 'select everything that is shown' },
      { keys: ['Escape'], does: 'select nothing' },
      { keys: ['+', '−'], does: 'zoom' },
      { keys: ['F', '0'], does: 'fit to view' },
    ],
  },
  {
    title: 'With the mouse',
    keys: [
      { keys: ['Double click'], does: 'expand a node' },
      { keys: ['Right click'], does: 'menu of a node' },
      { keys: ['Shift click'], does: 'add to the selection, or take out' },
      { keys: ['Shift drag'], does: 'select what lies in a rectangle' },
    ],
  },
];
