/** What the database has: labels, types, properties and functions, for completion. Asked for once. */

import { LINK_TYPES } from '@/lib/ontology/links';
import type { GraphSchema } from '@/lib/view/console/completion';
import { schemaNodes } from '@/lib/view/console/schema';
import { LINK_PROPERTIES } from '@/lib/view/console/stored';
import { FUNCTIONS, type FunctionInfo } from '@/lib/view/console/vocabulary';
import { ask } from './ask';

const NAMES = `CALL db.labels() YIELD label RETURN 'labels' AS kind, label AS name
UNION ALL
CALL db.relationshipTypes() YIELD relationshipType RETURN 'types' AS kind, relationshipType AS name
UNION ALL
CALL db.propertyKeys() YIELD propertyKey RETURN 'properties' AS kind, propertyKey AS name`;

const FUNCTION_LIST = 'SHOW FUNCTIONS YIELD name, signature, description RETURN name, signature, description';

/** What the ontology says, until the database answers, and where it does not. */
const FROM_ONTOLOGY: GraphSchema = {
  labels: ['Entity', ...schemaNodes(new Map()).map(({ label }) => label)],
  types: LINK_TYPES,
  properties: [
    ...new Set([...schemaNodes(new Map()).flatMap(({ properties }) => properties), ...LINK_PROPERTIES]),
  ],
  functions: FUNCTIONS,
};

let schema = FROM_ONTOLOGY;
let asked: Promise<void> | null = null;

export const graphSchema = (): GraphSchema => schema;

/** Asks once; asked again only when it failed. */
export function loadGraphSchema(): Promise<void> {
  asked ??= fetchSchema().catch(() => {
    asked = null;
  });
  return asked;
}

async function fetchSchema(): Promise<void> {
  const { answer } = await ask(NAMES);
  const of = (kind: string) =>
    answer.data.values.filter(([each]) => each === kind).map(([, name]) => String(name));
  schema = { ...schema, labels: of('labels'), types: of('types'), properties: of('properties') };
  const functions = await ask(FUNCTION_LIST).then(
    ({ answer: { data } }) => data.values.map(functionOf),
    () => FUNCTIONS,
  );
  schema = { ...schema, functions };
}

function functionOf([name, signature, description]: readonly unknown[]): FunctionInfo {
  // "date(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE" -> without what it returns
  const written = String(signature).replace(/\) :: [^)]*$/, ')');
  return { name: String(name), signature: written, description: String(description) };
}
