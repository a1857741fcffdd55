/** The many ways in which English tells that two met, each beside one in which the same words say something else. */
import type { MeetingStatus } from '@/lib/ontology';
import type { Passage } from './passage';

const ANA = '[Ana Lund]p';
const IVAN = '[Ivan Petrov]p';

/** `A` and `B` in a row stand for two people of whom the first part is read as a meeting and the second, if any, is not. */
const WAYS: readonly (readonly [told: string, other: string, status?: MeetingStatus])[] = [
  ['A ran into B at a conference.', 'A ran into trouble over B.'],
  ['A fell in with B on the boat.', 'A fell in love with the works of B.'],
  ['A was introduced to B.', 'A was introduced to chess, which B plays.'],
  ['A bumped into B in the queue.', 'A bumped into a table that B had made.'],
  ['A and B sat together for four hours.', 'A sat in the hall that B built.'],
  ['A and B were closeted for five hours.', 'A kept the letters of B in a closet.'],
  ['A stayed with B for a week.', 'A stayed away from the house of B.'],
  ['A walked through the market with B.', 'A walked through a market. B bought a house.'],
  ['A had B over to dinner.', 'A had B to thank for the house.'],
  ['A took B aside in the corridor.', 'A took the place of B.'],
  ['A was cornered by B after the hearing.', 'A cornered the market that B had left.'],
  ['A played host to B.', 'A played the part that B wrote.'],
  ['A broke bread with B under the palms.', 'A broke a promise to B.'],
  ['A and B got together.', 'A got the papers of B together.'],
  ['A got to know B.', 'A got a letter from B.'],
  ['A came face to face with B.', 'A came across a book by B.'],
  ['A linked up with B.', 'A linked the deaths to B.'],
  ['A dropped in on B.', 'A dropped the charges against B.'],
  ['A waited on B at the palace.', 'A waited for an answer of B.'],
  ['A joined B for lunch.', 'A joined the party of B.'],
  ['A saw B off at the airport.', 'A saw off the challenge of B.'],
  ['A held a security council with B.', 'A held a contract with B.'],
  ['A heard a report by B on the dam.', 'A heard a song by B.'],
  ['A agreed with B that the dam would stay.', 'A agreed with the views of B.'],
  ['A apologised by telephone to B.', 'A put down the telephone that B had made.'],
  ['A received a delegation of elders headed by B.', 'A received a letter of elders. B left.'],
  ['A was seated next to B.', 'A was seated. B left.'],
  ['A was presented to B.', 'A was presented with a book by a cousin of B.'],
  ['A denied a report and rang B.', 'A denied that she had apologised by telephone to B.'],
  ['A met twice in a ruined house with B.', 'A ruined the house of B.'],
  ['A stopped at the airport to lunch with B.', 'A stopped the car of B.'],
  ['A flew to the front, where [she=Ana Lund]r reported to B.', 'A reported a theft to B.'],
  ['A sat down with B.', 'A said that anyone who sat down with B was a fool.'],
  ['A paid her respects to B.', 'A paid her last respects to the late B.'],
  ['A made the acquaintance of B.', 'A was an acquaintance of a cousin of B.'],
  ['A was seen in the company of the poet B.', 'A bought the company of B.'],
  ['A granted B an audience.', 'A granted B a patent.'],
  ['A delivered a message from the king to B.', 'A delivered a speech on B.'],
  ['A performed for B.', 'A performed a song by B.'],
  ['A received at the palace on Monday B.', 'A received at the palace on Monday a letter from B.'],
  ['A and B, the foreign ministers, had sat side by side.', 'A sat on the side of the house. B left.'],
  ['A heard of it on the ferry, and rang B.', 'A heard of the rings that B had made.'],
  ['A was taken to see B.', 'A was taken for a brother of B.'],
  ['A was to have flown to Cairo for talks with B.', 'A was to have a house. B sold it.', 'cancelled'],
  ['A paid a visit to B.', 'A paid a visit to the town in which B was born.'],
  ['A was visited by B.', 'A was praised by B.'],
  ['A was granted an audience by B.', 'A was granted a pension by B.'],
  ['A spoke on the phone with B.', 'A spoke on the dam. B left.'],
  ['A gave a joint press conference with B.', 'A gave a press conference. B left.'],
  ['A presided over a meeting with B.', 'A presided over the party of B.'],
  ['A meeting of A and B took place.', 'A meeting of minds is what A and B lack.'],
  ['A haggled with B over the dam.', 'A agreed with the views of B.'],
  ['It went on until A and B met.', 'It went on until A left the house of B.'],
  ['The war ended two days after A and B met.', 'The war ended two days after A and B fell ill.'],
  ['No deal is possible until A and B meet.', 'No deal is possible until A and B agree.', 'planned'],
  ['A was at first unwilling to see B.', 'A was at first unwilling to read B.', 'cancelled'],
  ['A hoped to see B but found that he had left.', 'A hoped for a book by B.', 'proposed'],
  ['A asked B for a meeting.', 'A asked B for money.', 'proposed'],
  ['A had an appointment with B.', 'A welcomed the appointment of B.', 'planned'],
  ['A has promised to see B once the war ends.', 'A has promised a house to B.', 'planned'],
  ['A turned down an invitation by B to dinner.', 'A turned down a street. B left.', 'cancelled'],
  ['A had to forgo [her=Ana Lund]r planned call on B.', 'A had to forgo a pension. B left.', 'cancelled'],
];

const named = (text: string) => text.replaceAll(/\bA\b/g, ANA).replaceAll(/\bB\b/g, IVAN);

export const IN_MANY_WAYS: readonly Passage[] = WAYS.flatMap(([told, other, status = 'held']) => [
  { about: told, text: named(told), meetings: [{ status, who: ['Ana Lund', 'Ivan Petrov'] }] },
  { about: other, text: named(other), meetings: [] },
]);
