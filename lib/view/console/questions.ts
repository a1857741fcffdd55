/** Ready-made questions of this graph. Every one runs on it as it is stored; parameters are filled in by the page. */
import { LINK_TYPES } from '@/lib/ontology';
import type { ConsoleQuery } from './history';

/** What a parameter stands for, so that the page can fill in something of the graph at hand. */
export type ParameterRole = 'actor' | 'other' | 'article' | 'place' | 'year';

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, ParameterRole>>;
}

/** Every link of the ontology: all types but those that tie the graph to its articles. */
const LINKED = '!NAMES&!MENTIONS&!EVIDENCED_BY';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'who-met-whom',
    title: 'Who met whom?',
    about: 'Every meeting that was held, with all who took part; the newest first.',
    statement: `MATCH (a:Entity)-[r:ATTENDED]->(m:Meeting {status: 'held'})<-[s:ATTENDED]-(b:Entity)
WHERE a.id < b.id
RETURN a, b, m, r, s
ORDER BY m.date DESC
LIMIT 100`,
    parameters: {},
  },
  {
    id: 'who-met-most',
    title: 'Who met whom most often?',
    about: 'Pairs, by how many meetings they both attended; among the thousand who attended most.',
    // All pairs of a million entities outgrow what a question may hold; with few meetings these are all pairs.
    statement: `MATCH (who:Entity)-[:ATTENDED]->(:Meeting {status: 'held'})
WITH who, count(*) AS attended
ORDER BY attended DESC LIMIT 1000
WITH collect(who) AS few
UNWIND few AS a
MATCH (a)-[:ATTENDED]->(m:Meeting {status: 'held'})<-[:ATTENDED]-(b)
WHERE b IN few AND a.id < b.id
WITH a, b, count(m) AS meetings
ORDER BY meetings DESC LIMIT 50
RETURN a.name AS one, b.name AS other, meetings, COLLECT {
  MATCH (a)-[:ATTENDED]->(m:Meeting {status: 'held'})<-[:ATTENDED]-(b) RETURN m.name LIMIT 20
} AS which`,
    parameters: {},
  },
  {
    id: 'who-links',
    title: 'Who links A and B?',
    about: 'All shortest ways from one to the other, meetings included.',
    // Between hubs of a million entities this form takes 0.4 s; ALL SHORTEST with its pattern took more than 30.
    statement: `MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
MATCH path = allShortestPaths((a)-[:${LINK_TYPES.join('|')}*..6]-(b))
RETURN path
LIMIT 20`,
    parameters: { a: 'actor', b: 'other' },
  },
  {
    id: 'in-common',
    title: 'What have A and B in common?',
    about: 'Whoever and whatever has a link with both.',
    statement: `MATCH (a:Entity {id: $a})-[r:${LINKED}]-(common)-[s:${LINKED}]-(b:Entity {id: $b})
RETURN common, type(r) AS with_a, type(s) AS with_b, r, s
LIMIT 100`,
    parameters: { a: 'actor', b: 'other' },
  },
  {
    id: 'never-held',
    title: 'Planned but never held',
    about:
      'Meetings that were planned, proposed or cancelled, and of which no article says that they took place.',
    statement: `MATCH (m:Meeting)
WHERE m.status <> 'held'
OPTIONAL MATCH (m)<-[:ATTENDED]-(who:Entity)
OPTIONAL MATCH (m)-[:EVIDENCED_BY]->(s:Sentence)
RETURN m, m.status AS status, m.date AS date, collect(DISTINCT who.name) AS parties, collect(DISTINCT s.text) AS says_so
ORDER BY date DESC
LIMIT 100`,
    parameters: {},
  },
  {
    id: 'article-alone',
    title: 'What does this article alone say?',
    about: 'Links that only this article states, with the sentences that state them.',
    statement: `MATCH (:Article {id: $article})-[:NAMES]->(a)-[r:${LINKED}]->(b)
WHERE r.articles = [$article]
RETURN a, r, b, type(r) AS link, COLLECT {
  MATCH (s:Sentence) WHERE s.id IN r.evidence RETURN s.text
} AS says_so
LIMIT 200`,
    parameters: { article: 'article' },
  },
  {
    id: 'evidence',
    title: 'Where does it say so?',
    about: 'Every sentence that names somebody, in the order of the articles.',
    statement: `MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence)-[:MENTIONS]->(e:Entity {id: $a})
RETURN DISTINCT a.published AS published, a.title AS article, s.index + 1 AS sentence, s.text AS text
ORDER BY published, article, sentence
LIMIT 200`,
    parameters: { a: 'actor' },
  },
  {
    id: 'meetings-in',
    title: 'Who met in this place?',
    about: 'Meetings of a city or country, whatever became of them.',
    statement: `MATCH (m:Meeting)-[h:HELD_IN]->(p:Entity {id: $place})
OPTIONAL MATCH (who:Entity)-[r:ATTENDED]->(m)
RETURN m, p, who, h, r, m.status AS status
ORDER BY m.date
LIMIT 200`,
    parameters: { place: 'place' },
  },
  {
    id: 'meetings-of-year',
    title: 'What happened in a year?',
    about: 'Meetings dated to a year, as precisely as they are known.',
    statement: `MATCH (m:Meeting)
WHERE m.date STARTS WITH $year
RETURN m.date AS date, m.name AS meeting, m.status AS status,
  COLLECT { MATCH (m)<-[:ATTENDED]-(e:Entity) RETURN e.name ORDER BY e.degree DESC } AS parties
ORDER BY date
LIMIT 200`,
    parameters: { year: 'year' },
  },
  {
    id: 'go-betweens',
    title: 'Who goes between rivals?',
    about:
      'Those who met both sides of a rivalry, by up to a hundred meetings of each side; the first 50 found.',
    statement: `MATCH (a:Entity)-[r:RIVAL_OF|ATTACKED|OPPOSES]->(b:Entity)
CALL (a) {
  MATCH (a)-[:ATTENDED]->(m:Meeting)
  WITH m LIMIT 100
  MATCH (m)<-[:ATTENDED]-(who)
  RETURN collect(DISTINCT who) AS met_a
}
CALL (b) {
  MATCH (b)-[:ATTENDED]->(n:Meeting)
  WITH n LIMIT 100
  MATCH (n)<-[:ATTENDED]-(who)
  RETURN collect(DISTINCT who) AS met_b
}
UNWIND [who IN met_a WHERE who IN met_b AND who <> a AND who <> b] AS between
WITH a, r, b, between LIMIT 50
RETURN between, a, b, r,
  COLLECT {
    MATCH (a)-[:ATTENDED]->(m:Meeting) WHERE EXISTS { (m)<-[:ATTENDED]-(between) } RETURN m LIMIT 10
  } AS with_a,
  COLLECT {
    MATCH (b)-[:ATTENDED]->(n:Meeting) WHERE EXISTS { (n)<-[:ATTENDED]-(between) } RETURN n LIMIT 10
  } AS with_b`,
    parameters: {},
  },
  {
    id: 'names-alike',
    title: 'Who may be one and the same?',
    about: 'Entities of one kind that share a name or an alias; among the 20,000 best connected.',
    statement: `MATCH (a:Entity)
WHERE a.degree >= 0
WITH a ORDER BY a.degree DESC LIMIT 20000
UNWIND a.aliases + a.name AS name
WITH toLower(name) AS name, a.kind AS kind, collect(DISTINCT a) AS who
WHERE size(who) > 1
RETURN name, kind, who
LIMIT 50`,
    parameters: {},
  },
  {
    id: 'best-connected',
    title: 'Who is best connected?',
    about: 'By the number of links in the whole graph.',
    statement: `MATCH (e:Entity)
WHERE e.degree > 0
RETURN e, e.name AS name, e.kind AS kind, e.degree AS links
ORDER BY links DESC
LIMIT 25`,
    parameters: {},
  },
];

/** A question with the values that fill it in; what is missing is left to be typed. */
export function filledIn(
  question: Question,
  values: Readonly<Partial<Record<ParameterRole, string>>>,
): ConsoleQuery {
  return {
    statement: question.statement,
    parameters: Object.fromEntries(
      Object.entries(question.parameters).map(([name, role]) => {
        const value = values[role];
        return [name, value === undefined ? '' : JSON.stringify(value)];
      }),
    ),
  };
}
