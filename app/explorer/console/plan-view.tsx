/** The plan by which the database would answer: its operators, each with what feeds it. */
import type { Plan } from '@/lib/view/console/answer';
import { valueText } from '@/lib/view/console/cells';
import { countText } from '@/lib/view/text';
import classes from './console.module.css';

export function PlanView({ plan }: { readonly plan: Plan }) {
  return (
    <ul className={classes.plan} aria-label="Plan">
      <Operator plan={plan} />
    </ul>
  );
}

function Operator({ plan }: { readonly plan: Plan }) {
  const { operatorType, arguments: given, children } = plan;
  const rows = given.EstimatedRows;
  const details = given.Details;
  return (
    <li>
      <b>{operatorType.replace(/@.*$/, '')}</b>
      {typeof rows === 'number' && (
        <span className={classes.estimate}>
          {' '}
          about {countText(Math.round(rows))} {Math.round(rows) === 1 ? 'row' : 'rows'}
        </span>
      )}
      {details !== undefined && <code>{valueText(details)}</code>}
      {children.length > 0 && (
        <ul>
          {children.map((child, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: operators have no names and do not move
            <Operator key={index} plan={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
