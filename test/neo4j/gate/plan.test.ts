/** The walk of a plan, by itself: whatever the words of a statement were, its operators say what it does. */
import type { Plan } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '@/lib/neo4j/gate/plan';

const plan = (operatorType: string, details = '', children: Plan[] = []): Plan => ({
  operatorType: `${operatorType}@neo4j`,
  identifiers: [],
  arguments: { Details: details },
  children,
});

const over = (...children: Plan[]) => plan('ProduceResults', 'n', children);

describe('checkPlan', () => {
  it('lets reading pass', () => {
    expect(() => checkPlan('r', over(plan('NodeUniqueIndexSeek', 'UNIQUE n:Entity(id)')))).not.toThrow();
    expect(() => checkPlan('r', plan('ShowIndexes'))).not.toThrow();
    expect(() =>
      checkPlan('r', over(plan('ProcedureCall', 'db.labels() :: (label :: STRING)'))),
    ).not.toThrow();
    expect(() =>
      checkPlan('s', over(plan('ProcedureCall', 'dbms.components() :: (name :: STRING)'))),
    ).not.toThrow();
  });

  it.each([
    'Create',
    'Merge',
    'Delete',
    'DetachDelete',
    'SetProperty',
    'SetLabels',
    'SetNodePropertiesFromMap',
    'RemoveLabels',
    'Foreach',
    'LockNodes',
    'LockingMerge',
    'CreateIndex',
    'DropIndex',
    'CreateConstraint',
  ])('refuses %s, however deep it stands', (operator) => {
    expect(() => checkPlan('r', over(plan('Apply', '', [plan('Argument'), plan(operator)])))).toThrow(
      /Writing/,
    );
  });

  it.each([
    'LoadCSV',
    'ShowSettings',
    'ShowTransactions',
    'TerminateTransactions',
    'AdministrationCommand',
    'TransactionApply',
    'TransactionForeach',
    'ShowUsers',
    'ShowDatabases',
    'ShowSomethingNew',
  ])('forbids %s', (operator) => {
    expect(() => checkPlan('r', over(plan(operator)))).toThrow(/not allowed/);
  });

  it.each(['w', 'rw', 's'])('refuses the type %s whatever its plan', (type) => {
    expect(() => checkPlan(type, over(plan('AllNodesScan')))).toThrow(/Writing/);
  });

  it.each(['dbms.listConfig()', 'apoc.load.json($a)', '`db`.`clearQueryCaches`()', 'something odd'])(
    'forbids the procedure %s',
    (details) => {
      expect(() => checkPlan('r', plan('ProcedureCall', `${details} :: ()`))).toThrow(/not allowed/);
    },
  );

  it.each([
    '[x IN range($a, $b) | COLLECT { LOAD CSV FROM $autostring_0 AS l RETURN l }] AS x',
    'EXISTS { CALL dbms.queryJmx($autostring_0) YIELD name RETURN name }',
    'apoc.cypher.runFirstColumnSingle($a, {}) AS x',
  ])('looks into the texts of operators: %s', (details) => {
    expect(() => checkPlan('r', over(plan('Projection', details)))).toThrow(/not allowed/);
  });

  it('takes no string for what it says', () => {
    expect(() => checkPlan('r', over(plan('Filter', 'n.text CONTAINS "LOAD CSV"')))).not.toThrow();
  });

  it('refuses what has no plan', () => {
    expect(() => checkPlan('r', false)).toThrow(/without a plan/);
  });
});
