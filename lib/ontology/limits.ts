/**
 * The most that one request may ask for; what is over it is refused, what is left out is said in a total. In a file of
 * its own, for the page needs the numbers and not the schemas.
 */
export const API_LIMITS = {
  opening: 2_000,
  ids: 2_000,
  known: 20_000,
  search: 100,
  neighbours: 500,
  evidenceLinks: 500,
  sentences: 50,
  pathLength: 10,
  paths: 100,
  articles: 500,
  meetings: 5_000,
  viewBytes: 1_000_000,
} as const;
