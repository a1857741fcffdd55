/** The body of an answer, piece by piece: one JSON object, or JSON Lines. */
import type { Notification, Plan, ResultSummary } from 'neo4j-driver';
import { encodePlain, encodeTyped } from '../values/encode';
import type { Format } from './media';
import type { Failure } from './messages';

/** What stands after the rows. */
export interface Ending {
  readonly summary: ResultSummary;
  readonly includeCounters: boolean;
  readonly isExplained: boolean;
  readonly bookmarks: readonly string[];
  readonly truncatedBy: 'rows' | 'bytes' | null;
}

/** Writes an answer in a format. Each function gives text that follows on what was given before. */
export interface BodyWriter {
  head(fields: readonly string[]): string;
  row(values: readonly unknown[]): string;
  end(ending: Ending): string;
  fail(failure: Failure): string;
}

function countersOf({ counters }: ResultSummary): Record<string, boolean | number> {
  const updates = Object.entries(counters.updates()).map(([name, count]) => [name, Number(count)]);
  return {
    containsUpdates: counters.containsUpdates(),
    ...(Object.fromEntries(updates) as Record<string, number>),
    containsSystemUpdates: counters.containsSystemUpdates(),
    systemUpdates: Number(counters.systemUpdates()),
  };
}

function notificationOf({ code, title, description, rawSeverityLevel, rawCategory, position }: Notification) {
  const { offset, line, column } = (position ?? {}) as Record<string, unknown>;
  const place =
    offset === undefined
      ? {}
      : { position: { offset: Number(offset), line: Number(line), column: Number(column) } };
  return { code, description, severity: rawSeverityLevel, title, ...place, category: rawCategory };
}

/** A plan as the Query API writes it; its numbers are Neo4j's. */
function planJson({ operatorType, arguments: details, identifiers, children }: Plan): string {
  return (
    `{"operatorType":${JSON.stringify(operatorType)},"arguments":${encodePlain(details)},` +
    `"identifiers":${JSON.stringify(identifiers)},"children":[${children.map(planJson).join(',')}]}`
  );
}

/** The fields after the rows, in the order in which the Query API gives them, ours last. */
function endingJson({ summary, includeCounters, isExplained, bookmarks, truncatedBy }: Ending): string {
  const notifications = summary.notifications.map(notificationOf);
  const plan = isExplained && summary.plan ? `"queryPlan":${planJson(summary.plan)},` : '';
  const rest = {
    ...(includeCounters ? { counters: countersOf(summary) } : {}),
    ...(notifications.length > 0 ? { notifications } : {}),
    bookmarks,
    queryType: summary.queryType,
    truncated: truncatedBy !== null,
    ...(truncatedBy ? { truncatedBy } : {}),
  };
  return `${plan}${JSON.stringify(rest).slice(1, -1)}`;
}

const errorsJson = ({ code, message }: Failure) => JSON.stringify([{ code, message }]);

/** A writer for this format. */
export function bodyWriter({ isTyped, isLines }: Format): BodyWriter {
  const encode = isTyped ? encodeTyped : encodePlain;
  const values = (row: readonly unknown[]) => `[${row.map(encode).join(',')}]`;
  if (isLines) {
    const event = (name: string, body: string) => `{"$event":"${name}","_body":${body}}\n`;
    return {
      head: (fields) => event('Header', JSON.stringify({ fields })),
      row: (row) => event('Record', values(row)),
      end: (ending) => event('Summary', `{${endingJson(ending)}}`),
      fail: (failure) => event('Error', errorsJson(failure)),
    };
  }
  let separator = '';
  return {
    head: (fields) => `{"data":{"fields":${JSON.stringify(fields)},"values":[`,
    row: (row) => {
      const text = separator + values(row);
      separator = ',';
      return text;
    },
    end: (ending) => `]},${endingJson(ending)}}`,
    fail: (failure) => `]},"errors":${errorsJson(failure)}}`,
  };
}
