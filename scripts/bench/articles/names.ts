/** What the people, organisations, states and cities of the made-up news are called. The combinations are nobody's. */

export const GIVEN: readonly string[] = (
  'Anna Maria Peter Thomas David Michael Daniel Elena Sofia Laura Martin Robert Paul Andrea Julia Nadia Karim Omar ' +
  'Hassan Layla Fatima Yusuf Ivan Olga Dmitri Natalia Marek Katarzyna Jan Lars Ingrid Erik Astrid Carlos Lucia Diego ' +
  'Isabel Giovanni Chiara Marco Pierre Claire Antoine Helena Stefan Monika Viktor Irina Ahmed Samira Rajesh Priya'
).split(' ');

const FIRST: readonly string[] = (
  'Vard Quel Lars Brend Tarv Ostr Halv Merr Dravn Kessl Rund Sorv Trell Wend Zarn Bask Corv Dels Fenn Gorv Hask Jarv ' +
  'Lund Morv Nars Palv Rask Selv Tond Varg'
).split(' ');

const LAST: readonly string[] =
  'ek oven inder astad ovik eson ander ilan orin ume ashti enko ovar ell iard osa eman und atov ikar'.split(
    ' ',
  );

export const SURNAMES: readonly string[] = FIRST.flatMap((first) => LAST.map((last) => first + last));

const BODY_FIRST: readonly string[] = (
  'Northern Southern Eastern Western Central United Free National Progressive Democratic Maritime Coastal Alpine Baltic ' +
  'Nordic Danubian Atlantic Continental Rural Civic'
).split(' ');

const BODY_MIDDLE: readonly string[] = (
  'Harbour Grain Rail Water Timber Energy Transport Fisheries Press Farmers Miners Teachers Shipping Steel Textile ' +
  'Health Housing Science Trade Forest'
).split(' ');

const BODY_LAST: readonly string[] =
  'Union Council Federation Alliance Party Institute Association Foundation Movement Agency'.split(' ');

export const ORGANISATIONS: readonly string[] = BODY_LAST.flatMap((last) =>
  BODY_MIDDLE.flatMap((middle) => BODY_FIRST.map((first) => `${first} ${middle} ${last}`)),
);

/** States with a city of each that no other place is called. */
export const STATES: readonly (readonly [state: string, city: string])[] = [
  ['Norway', 'Oslo'],
  ['Poland', 'Warsaw'],
  ['Portugal', 'Lisbon'],
  ['Hungary', 'Budapest'],
  ['Austria', 'Vienna'],
  ['Serbia', 'Belgrade'],
  ['Sweden', 'Stockholm'],
  ['Finland', 'Helsinki'],
  ['Egypt', 'Cairo'],
  ['Qatar', 'Doha'],
  ['Turkey', 'Ankara'],
  ['Kenya', 'Nairobi'],
  ['Ethiopia', 'Addis Ababa'],
  ['Japan', 'Tokyo'],
  ['Vietnam', 'Hanoi'],
  ['Indonesia', 'Jakarta'],
  ['Thailand', 'Bangkok'],
  ['Chile', 'Santiago'],
  ['Peru', 'Lima'],
  ['Colombia', 'Bogotá'],
];

export const OFFICES: readonly string[] = [
  'foreign minister',
  'defence minister',
  'finance minister',
  'trade minister',
  'interior minister',
];
