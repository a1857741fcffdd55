/** Statements that read, and never end. */
export const ENDLESS = [
  'UNWIND range(1, 1000000000) AS x RETURN count(x)',
  'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)',
  'UNWIND range(1, 100000000) AS x RETURN sum(sin(x) * cos(x))',
  'MATCH p = (a)-[*]-(b) RETURN count(p)',
  'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*)',
];
