/** The words of Cypher that the editor knows without asking: those of a language that reads. */

/** Clauses and operators, as they are completed. Parley's route only reads, so none that write. */
export const KEYWORDS: readonly string[] =
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS EXPLAIN
FALSE IN IS LIMIT MATCH NONE NOT NULL OFFSET OPTIONAL OR ORDER RETURN SHORTEST SHOW SINGLE SKIP STARTS THEN TRUE UNION
UNWIND WHEN WHERE WITH XOR YIELD`.split(/\s+/);

/** Pairs that are typed as one. */
export const PHRASES: readonly string[] = [
  'OPTIONAL MATCH',
  'ORDER BY',
  'STARTS WITH',
  'ENDS WITH',
  'IS NOT NULL',
  'IS NULL',
  'ALL SHORTEST',
  'UNION ALL',
];

/** Also coloured, though the route refuses them: so that nobody takes them for names. */
export const WRITING_KEYWORDS: readonly string[] =
  'ADD ALTER CONSTRAINT CREATE CSV DELETE DETACH DROP FOREACH GRANT INDEX LOAD MERGE ON PROFILE REMOVE REQUIRE REVOKE SET TERMINATE USE'.split(
    ' ',
  );

export interface FunctionInfo {
  readonly name: string;
  readonly signature: string;
  readonly description: string;
}

const known = (name: string, of: string, description: string): FunctionInfo => ({
  name,
  signature: `${name}(${of})`,
  description,
});

/** What is offered until the database has told its own functions, or where it does not tell. */
export const FUNCTIONS: readonly FunctionInfo[] = [
  known('avg', 'values', 'The mean of numbers.'),
  known('coalesce', 'value, …', 'The first value that is not null.'),
  known('collect', 'value', 'All values as a list.'),
  known('count', 'value', 'How many values there are.'),
  known('date', 'text', 'A day.'),
  known('elementId', 'element', 'The database’s own id of a node or link.'),
  known('exists', 'pattern', 'Whether a pattern is found.'),
  known('head', 'list', 'The first element.'),
  known('keys', 'element', 'The names of properties.'),
  known('labels', 'node', 'The labels of a node.'),
  known('last', 'list', 'The last element.'),
  known('length', 'path', 'The number of links of a path.'),
  known('max', 'values', 'The greatest value.'),
  known('min', 'values', 'The least value.'),
  known('nodes', 'path', 'The nodes of a path.'),
  known('properties', 'element', 'All properties as a map.'),
  known('range', 'from, to', 'A list of whole numbers.'),
  known('reduce', 'total = start, x IN list | …', 'A list reckoned up to one value.'),
  known('relationships', 'path', 'The links of a path.'),
  known('shortestPath', 'pattern', 'One shortest path.'),
  known('size', 'list', 'The length of a list or text.'),
  known('split', 'text, at', 'A text cut into a list.'),
  known('substring', 'text, from, length', 'A part of a text.'),
  known('sum', 'values', 'The sum of numbers.'),
  known('toInteger', 'value', 'A value as a whole number.'),
  known('toLower', 'text', 'A text in small letters.'),
  known('toString', 'value', 'A value as text.'),
  known('toUpper', 'text', 'A text in capital letters.'),
  known('type', 'link', 'The type of a link.'),
];
