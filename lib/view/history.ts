/** Undo and redo: states gone through, each with what the step from it was called. */

interface Step<T> {
  readonly label: string;
  readonly state: T;
}

export interface History<T> {
  /** Oldest first; `label` names the step that led away from `state`. */
  readonly past: readonly Step<T>[];
  readonly present: T;
  /** Nearest first; `label` names the step that leads to `state`. */
  readonly future: readonly Step<T>[];
}

/** How many steps can be taken back. States share what did not change, so many cost little. */
export const HISTORY_LENGTH = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/**
 * Takes a step. A step that changes nothing is not recorded.
 * @param label what it did, e.g. "Expand Hamas"
 * @param continues it goes on with the step before when that has the same label: a brush that is still being drawn
 */
export function record<T>(history: History<T>, label: string, next: T, continues = false): History<T> {
  if (next === history.present) return history;
  const last = history.past.at(-1);
  if (continues && last?.label === label) return { past: history.past, present: next, future: [] };
  const past = [...history.past, { label, state: history.present }].slice(-HISTORY_LENGTH);
  return { past, present: next, future: [] };
}

/** Changes the present without a step: what the page itself does, such as the first layout. */
export function amend<T>(history: History<T>, next: T): History<T> {
  return { ...history, present: next };
}

export function undo<T>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.state,
    future: [{ label: step.label, state: history.present }, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    past: [...history.past, { label: step.label, state: history.present }],
    present: step.state,
    future,
  };
}
