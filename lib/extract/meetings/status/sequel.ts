/** What a sentence goes on to say of a meeting that it planned: that it came about after all, or did not. */
import type { Scene } from '../../clauses/scene';
import { phrase } from '../triggers/word-at';

/** What follows "and" when somebody who was invited came: "invited X to P, and the emperor came in July". */
const CAME =
  /^(?:he|she|they|the \w+|[^ ]+(?: [^ ]+)?) (?:duly |then |did |later )*(?:came|went|travelled|traveled|arrived|flew|visited|made the (?:trip|journey|visit))\b/;

/** What follows "but" when a meeting that was planned did not come about. */
const CAME_NOT =
  /^(?:(?:he|she|they|it|the \w+) )?(?:(?:did not|didn't|never|could not|was unable to|were unable to|failed to) (?:turn up|show up|appear|come|go|attend|arrive|travel|make it|take place|happen)|changed (?:his|her|their) minds?|(?:was|were) (?:refused|turned away|turned back|prevented|cancelled|canceled|called off)|called it off|pulled out|(?:the (?:plan|idea|trip|visit|meeting) |it |nothing )?(?:fell through|came to nothing|came of it|was dropped)|(?:has been|had been|was|were) (?:cancelled|canceled|called off|postponed|put off)|cancelled|canceled|withdrew|stayed away|stayed at home|(?:[^ ]+ ){0,3}(?:has |have |had )?(?:had to |was forced to |were forced to |decided to )?(?:cancel|cancelled|canceled|call off|called off|postpone|postponed) (?:his|her|their|the|it))\b/;

/** "…, where X was to meet Y, has been cancelled": of what the clause hangs on. */
const CALLED_OFF =
  /^(?:(?:has|have|had) been|was|were|is|are) (?:cancelled|canceled|called off|postponed|put off)\b/;

const isOpen = ({ atoms }: Scene, from: number, to: number) =>
  to >= 0 && !atoms.slice(from, to).some((a) => a.lower === ';');

/** "was expected to meet X, but did not turn up" */
export function cameNot(scene: Scene, i: number): boolean {
  const but = scene.atoms.findIndex((a, at) => at > i && a.lower === 'but');
  return isOpen(scene, i, but) && CAME_NOT.test(phrase(scene, but + 1, 8));
}

/** "invited X, and she came" */
export function came(scene: Scene, i: number): boolean {
  const and = scene.atoms.findIndex(
    (a, at) => at > i && a.lower === 'and' && scene.atoms[at - 1]!.lower === ',',
  );
  return isOpen(scene, i, and) && CAME.test(phrase(scene, and + 1, 8));
}

/** "A stop in P, where X was to meet Y, has been cancelled" */
export function wasCalledOff(scene: Scene, i: number): boolean {
  const { atoms } = scene;
  const where = atoms.findLastIndex((a, at) => at < i && at > i - 10 && a.lower === 'where');
  const comma = atoms.findIndex((a, at) => at > i && a.lower === ',');
  return (
    where > 0 && atoms[where - 1]!.lower === ',' && comma > 0 && CALLED_OFF.test(phrase(scene, comma + 1, 8))
  );
}
