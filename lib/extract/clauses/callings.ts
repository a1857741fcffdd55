/** Nouns for people by what they do or are, before a name: "the banker X", "the arms dealer Y", "a fellow poet, Z". */
import type { Atom } from './atoms';
import { has, isName, isNoun, isPerson, type Row } from './row';
import { bitsOf } from './words';

/** Endings of such nouns: banker, actor, pianist, engineer, physician, historian, playwright, fisherman. */
const ENDINGS = /(?:..er|..or|ist|eer|ian|man|woman|wright|smith|crat)$/;
/** Words of these endings that are no people. */
const THINGS = new Set(
  `after another border center chamber chapter character color colour corner cover crater dinner disaster door encounter error ever factor
  fever fewer finger floor former frontier further greater harbor harbour higher honor horror hunger inner inter interior labor larger
  later latter layer letter lesser liquor longer lower major manner master matter meteor minor mirror moment motor never newer number
  offer older order other outer over paper per pier power prior quarter rather register river rumor sector shelter shoulder silver
  smaller sooner stronger summer sweater tender terror theater thunder timber tower tremor tumor under upper vapor water weather
  whether wider winter wonder younger`.split(/\s+/),
);
/** Those that have no such ending. */
const PEOPLE = new Set(
  `poet priest bishop abbot monk nun hero spy king queen prince heir rival ally boss friend colleague cousin nephew uncle aunt son
  daughter wife husband widow magnate tycoon oligarch mogul guru mystic scholar critic medic nurse pilot coach athlete diplomat merchant
  agent student servant assistant accountant consultant immigrant fugitive captive delegate magistrate advocate native exile recluse
  chef surgeon duchess countess actress hostess astronaut aristocrat acrobat philanthropist bard chieftain comrade dissident
  correspondent president patriarch visionary revolutionary missionary mercenary playboy cowboy saint thief detective executive
  relative operative cleric mechanic laureate protege protégé confidant confidante`.split(/\s+/),
);

/** "the ailing X" */
const ADJECTIVE = /(?:ing|ed|ous|ful|ish|ical|less|able|ible|young|old|great|late|frail)$/;

const isCalling = ({ lower, capital }: Atom): boolean =>
  !capital && (PEOPLE.has(lower) || (ENDINGS.test(lower) && !THINGS.has(lower)));

// biome-ignore format: a table
const FUNCTION = bitsOf('determiner', 'preposition', 'conjunction', 'relative', 'auxiliary', 'modal', 'complementiser', 'verb', 'adverb');
/** How many words may stand between "the" and the name. */
const LONGEST = 4;

/** "the |arms dealer| X", "the |miners'| leader": words from `at` on that lead from an article at `from` to whoever is called so. */
export function callingLeads(row: Row, at: number, from: number): boolean {
  const { atoms } = row;
  if (!/^(?:the|an?)$/.test(atoms[from]!.lower)) return bareCallingLeads(row, at);
  for (let j = at; j <= from + LONGEST; j++) {
    const atom = atoms[j];
    if (j > at && isPerson(row, atom) && !isName(atoms[j - 1]))
      return isCalling(atoms[j - 1]!) || (j === from + 2 && ADJECTIVE.test(atoms[j - 1]!.lower));
    if (j > at && isNoun(atom)) return true;
    if (atom?.kind !== 'word' || has(atom, FUNCTION)) return false;
    // "the aged leader"; not "the talks held"
    if (
      /(?:ed|ing)$/.test(atom.lower) &&
      !(j === from + 1 && (isNoun(atoms[j + 1]) || isPerson(row, atoms[j + 1])))
    )
      return false;
  }
  return false;
}

/** "met with |central bank| chief X", "|lorry driver| Y": the same without an article, right up to the name. */
export function bareCallingLeads(row: Row, at: number): boolean {
  const { atoms } = row;
  for (let j = at; j <= at + LONGEST; j++) {
    const atom = atoms[j];
    if (j > at && isPerson(row, atom) && atom!.kind === 'name')
      return has(atoms[j - 1], ROLE) || isCalling(atoms[j - 1]!);
    if (
      atom?.kind !== 'word' ||
      (atom.capital && j > at) ||
      has(atom, FUNCTION) ||
      /(?:ed|ing)$/.test(atom.lower)
    )
      return false;
  }
  return false;
}
const ROLE = bitsOf('role');
