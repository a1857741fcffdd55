/** What the server itself says a statement would do: its type, and the operators of its plan with their texts. */
import type { Plan } from 'neo4j-driver';
import { decodeEscapes, tokenise } from './lexer';
import { Refusal } from './refusal';
import { checkWords, PROCEDURES } from './words';

/** Operators that write, by what stands in their names. */
const WRITES = /Create|Merge|Delete|^Set|Remove|Foreach|Lock|Drop|Alter|Rename|Grant|Revoke|Deny/;

/** Operators that read what is not the graph, or run what their own plan does not show. */
const FORBIDDEN = /LoadCSV|Administration|Transaction|Terminate|Setting|User|Role|Privilege|Server|Alias/i;

/** Of the operators that show things, those that show the schema. */
const SHOWS = /^Show(Indexes|Constraints|Functions|Procedures)/;

/** The operator without the name of the database after `@`. */
const operatorOf = (plan: Plan) => plan.operatorType.split('@')[0] ?? '';

function checkOperator(operator: string): void {
  const isOtherShow = /^Show/.test(operator) && !SHOWS.test(operator);
  if (FORBIDDEN.test(operator) || isOtherShow) {
    throw new Refusal('Neo.ClientError.Security.Forbidden', `${operator} is not allowed here.`);
  }
  if (WRITES.test(operator)) {
    throw new Refusal(
      'Neo.ClientError.Statement.AccessMode',
      `Writing in read access mode not allowed. The statement would run ${operator}.`,
    );
  }
}

/** The name of the procedure that an operator's text begins with: `db.labels() :: (label :: STRING)`. */
function procedureOf(details: string): string {
  const name = /^\s*([\w.`]+)\s*\(/.exec(details)?.[1]?.replaceAll('`', '') ?? details.slice(0, 100);
  if (PROCEDURES.has(name.toUpperCase())) return name;
  throw new Refusal('Neo.ClientError.Security.Forbidden', `The procedure ${name} is not allowed here.`);
}

/** Walks the operators, and gives the procedures that they call. */
function checkOperators(plan: Plan): string[] {
  const operator = operatorOf(plan);
  checkOperator(operator);
  const { Details: details } = plan.arguments as Record<string, unknown>;
  const text = typeof details === 'string' ? details : '';
  const isCall = operator === 'ProcedureCall';
  const called = isCall ? [procedureOf(text)] : [];
  checkWords(tokenise(decodeEscapes(isCall ? `CALL ${text}` : text)), false);
  return [...called, ...plan.children.flatMap(checkOperators)];
}

/** Allowed procedures that are of mode DBMS: Neo4j gives a statement that calls one the type `s`. */
const DBMS_PROCEDURES = ['dbms.components', 'db.info', 'db.ping'];

/**
 * Walks the plan of a statement.
 * @param queryType `r` for what reads; `rw` and `w` write data, `s` writes the schema or calls a procedure of the DBMS
 * @throws Refusal
 */
export function checkPlan(queryType: string, plan: Plan | false): void {
  if (!plan) throw new Refusal('Neo.ClientError.Security.Forbidden', 'A statement without a plan.');
  const called = checkOperators(plan);
  const isRead =
    queryType === 'r' || (queryType === 's' && called.some((name) => DBMS_PROCEDURES.includes(name)));
  if (isRead) return;
  throw new Refusal(
    'Neo.ClientError.Statement.AccessMode',
    'Writing in read access mode not allowed. Only statements that read are answered here.',
  );
}
