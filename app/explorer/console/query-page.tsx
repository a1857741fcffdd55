/** The query: editor, parameters and what to do with it on one side, its answer on the other. */
import { Button } from '@mantine/core';
import { IconLink, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { queryAddress } from '@/lib/view/console/address';
import { copy } from '../share/share';
import { announce, notify } from '../state/store';
import classes from './console.module.css';
import { Editor } from './editor';
import { ParametersForm } from './parameters-form';
import { Results } from './results';
import { SaveQuery } from './save-query';
import { cancel, run, useConsole } from './state';

async function copyAddress(): Promise<void> {
  const address = new URL(queryAddress(useConsole.getState().query), window.location.href).href;
  if (await copy(address)) announce('The address of this query is copied.');
  else notify('info', `The browser did not let it be copied. The address of this query is: ${address}`);
}

export function QueryPage() {
  const running = useConsole((state) => state.running !== null);
  const failure = useConsole((state) => state.failure);
  return (
    <div className={classes.query}>
      <div className={classes.ask}>
        <Editor />
        {failure && (
          <p role="alert" className={classes.failure}>
            {failure.message} {failure.code && <small>{failure.code}</small>}
          </p>
        )}
        <ParametersForm />
        <div className={classes.actions}>
          {running ? (
            <Button size="xs" color="red" leftSection={<IconPlayerStop size={14} />} onClick={cancel}>
              Cancel
            </Button>
          ) : (
            <Button size="xs" leftSection={<IconPlayerPlay size={14} />} onClick={() => void run()}>
              Run
            </Button>
          )}
          <Button size="xs" variant="default" disabled={running} onClick={() => void run(true)}>
            Explain
          </Button>
          <SaveQuery />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconLink size={14} />}
            onClick={() => void copyAddress()}
          >
            Copy address
          </Button>
        </div>
      </div>
      <Results />
    </div>
  );
}
