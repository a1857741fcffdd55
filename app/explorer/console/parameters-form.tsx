/** A field for each parameter that the statement names: JSON, checked as it is typed. Ids of what is seen are offered. */
import { useMemo } from 'react';
import { parameterNames } from '@/lib/view/console/mask';
import { parameterFault } from '@/lib/view/console/parameters';
import { oneLine } from '@/lib/view/text';
import { useScene } from '../state/store';
import classes from './console.module.css';
import { useConsole, writeParameter } from './state';

const IDS = 'parley-console-ids';
/** As many as a list to choose from can be. */
const MOST_IDS = 300;

export function ParametersForm() {
  const { statement, parameters } = useConsole((state) => state.query);
  const { nodes } = useScene();
  const names = useMemo(() => parameterNames(statement), [statement]);
  if (names.length === 0) return null;
  return (
    <fieldset className={classes.parameters}>
      <legend>Parameters, as JSON</legend>
      {names.map((name) => {
        const text = parameters[name] ?? '';
        const fault = text === '' ? null : parameterFault(text);
        return (
          <label key={name}>
            <code>${name}</code>
            <input
              value={text}
              list={IDS}
              spellCheck={false}
              autoComplete="off"
              placeholder='"text", 1, ["list"]'
              aria-invalid={fault !== null}
              aria-describedby={fault ? `${IDS}-${name}` : undefined}
              onChange={(event) => writeParameter(name, event.currentTarget.value)}
            />
            {fault && <small id={`${IDS}-${name}`}>{fault}</small>}
          </label>
        );
      })}
      <datalist id={IDS}>
        {nodes.slice(0, MOST_IDS).map(({ id, name }) => (
          <option key={id} value={JSON.stringify(id)} label={oneLine(name)} />
        ))}
      </datalist>
    </fieldset>
  );
}
