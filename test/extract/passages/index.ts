import { AFTERWARDS } from './afterwards';
import { ALONE } from './alone';
import { BEARERS } from './bearers';
import { BULLETINS } from './bulletins';
import { COMPANY } from './company';
import { DEEDS } from './deeds';
import { ENCOUNTERS } from './encounters';
import { HOMES } from './home';
import { LINKS } from './links';
import { NEWS } from './news';
import { OPEN } from './open';
import type { Passage } from './passage';
import { READOUTS } from './readouts';
import { RELATIONS } from './relations';
import { SENSES } from './senses';
import { STATEMENTS } from './statements';
import { STATUS } from './status';
import { TIES } from './ties';
import { TOLD } from './told';
import { TOURS } from './tours';
import { UNHELD } from './unheld';
import { IN_MANY_WAYS } from './ways';
import { WIRE } from './wire';

/** All passages, by the kind of text they are. */
export const ALL_PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  readouts: READOUTS,
  news: NEWS,
  status: STATUS,
  bulletins: BULLETINS,
  links: LINKS,
  'who bears an office': BEARERS,
  'whose state is told': HOMES,
  'deeds that verbs tell': DEEDS,
  'links between names': RELATIONS,
  'wire stories': WIRE,
  statements: STATEMENTS,
  'what did not take place': UNHELD,
  'who was there': COMPANY,
  'what is open': OPEN,
  'several at once': TOURS,
  'encounters in other words': ENCOUNTERS,
  'ties away from the name': TIES,
  'who, where and when, as it is told': TOLD,
  'many ways of telling it': IN_MANY_WAYS,
  'one side that is named': ALONE,
  'words of meetings in other senses': SENSES,
  'what is taken back afterwards': AFTERWARDS,
};
