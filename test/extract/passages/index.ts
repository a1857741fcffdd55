import { BULLETINS } from './bulletins';
import { LINKS } from './links';
import { NEWS } from './news';
import type { Passage } from './passage';
import { READOUTS } from './readouts';
import { STATEMENTS } from './statements';
import { STATUS } from './status';
import { UNHELD } from './unheld';
import { WIRE } from './wire';

/** All passages, by the kind of text they are. */
export const ALL_PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  readouts: READOUTS,
  news: NEWS,
  status: STATUS,
  bulletins: BULLETINS,
  links: LINKS,
  'wire stories': WIRE,
  statements: STATEMENTS,
  'what did not take place': UNHELD,
};
