/** What Neo4j would do for a query, without doing it, in a graph of several sizes: a plan follows its counts. */
import type { Plan } from 'neo4j-driver';
import { database } from '@/lib/neo4j/driver';
import type { Query } from '@/lib/neo4j/read/query';
import { storeArticles } from '@/lib/neo4j/write';
import { emptyGraph } from './graph';
import { madeUpArticle } from './write.articles';

/** Articles in the graph for which queries are planned. */
export const SIZES = [0, 8, 400] as const;

/** Makes the graph of so many made-up articles, and no other. */
export async function graphOf(size: number): Promise<void> {
  await emptyGraph(database());
  await storeArticles(
    database(),
    Array.from({ length: size }, (_, i) => madeUpArticle(1, i)),
  );
}

/** Names of the operators by which a query would be answered, planned anew. */
export async function operatorsOf({ text, parameters }: Query): Promise<string[]> {
  const { driver, name } = database();
  const { summary } = await driver.executeQuery(`CYPHER replan=force EXPLAIN ${text}`, parameters, {
    database: name,
  });
  return below(summary.plan as Plan).map((operator) => operator.replace(/@.*/, ''));
}

const below = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(below)];

/** Those among operators that read every node, or every link, or pair all with all. */
export const costly = (operators: readonly string[]): string[] =>
  operators.filter((operator) => COSTLY.test(operator));

const COSTLY =
  /^(AllNodesScan|CartesianProduct|.*AllRelationshipsScan|NodeByLabelScan|UnionNodeByLabelsScan|.*RelationshipTypeScan)$/;
