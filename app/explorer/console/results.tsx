/** The answer as a table, as JSON, as a part of the graph, or the plan: with how many rows, how long it took, what is cut off. */
import { Loader, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { counted, countText } from '@/lib/view/text';
import classes from './console.module.css';
import { PlanView } from './plan-view';
import { ResultGraph } from './result-graph';
import { ResultJson } from './result-json';
import { ResultTable } from './result-table';
import { type Outcome, useConsole } from './state';

const FORMS = { table: 'Table', graph: 'Graph', json: 'JSON' } as const;
type Form = keyof typeof FORMS;

export function Results() {
  const outcome = useConsole((state) => state.outcome);
  const running = useConsole((state) => state.running !== null);
  const [form, setForm] = useState<Form>('table');
  const plan = outcome?.answer.queryPlan;
  return (
    <section className={classes.results} aria-label="Answer" aria-busy={running}>
      <div className={classes.resultBar}>
        {outcome && !plan && (
          <SegmentedControl
            size="xs"
            aria-label="Show the answer as"
            value={form}
            onChange={(value) => setForm(value as Form)}
            data={Object.entries(FORMS).map(([value, label]) => ({ value, label }))}
          />
        )}
        {running && <Loader size={14} aria-label="Running" />}
        {outcome && <Summary outcome={outcome} />}
      </div>
      {!outcome && !running && (
        <p className={classes.empty}>
          The answer stands here. New to Cypher, or to this graph? Begin with a question from “Questions”.
        </p>
      )}
      {plan && <PlanView plan={plan} />}
      {outcome && !plan && form === 'table' && <ResultTable answer={outcome.answer} />}
      {outcome && !plan && form === 'graph' && <ResultGraph answer={outcome.answer} />}
      {outcome && !plan && form === 'json' && <ResultJson answer={outcome.answer} />}
    </section>
  );
}

function Summary({ outcome: { answer, elapsed, notes } }: { readonly outcome: Outcome }) {
  const rows = answer.data.values.length;
  const took = elapsed < 1_000 ? `${Math.round(elapsed)} ms` : `${(elapsed / 1_000).toFixed(1)} s`;
  return (
    <>
      <span className={classes.summary}>
        {answer.queryPlan ? 'Not run: the plan only' : counted(rows, 'row')} in {took}
      </span>
      {answer.truncated && (
        <strong className={classes.truncated} role="status">
          Cut off after {countText(rows)} rows
        </strong>
      )}
      {notes.length > 0 && (
        <details className={classes.notes}>
          <summary>{counted(notes.length, 'note')}</summary>
          <ul>
            {notes.map(({ title, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: notes have no names and do not move
              <li key={index}>
                {title && <b>{title}</b>} {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
