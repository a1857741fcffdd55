/** What is worked out once for a sentence, though several stages ask for it. */
import type { Scene } from './scene';

let known = 0;

/**
 * The same function, worked out once a scene. What it gave is kept on the scene itself: maps that hold their keys weakly
 * are walked at every collection of garbage, and there is a scene for most sentences.
 * @example const affiliationsOf = oncePerScene(makeAffiliations)
 */
export function oncePerScene<Result>(make: (scene: Scene) => NonNullable<Result>): (scene: Scene) => Result {
  const slot = known++;
  return (scene) => {
    const { remembered } = scene;
    while (remembered.length <= slot) remembered.push(undefined);
    remembered[slot] ??= make(scene);
    return remembered[slot] as Result;
  };
}
