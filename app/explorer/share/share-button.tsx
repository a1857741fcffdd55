/** "Share": copies the address of the view, and says so. */
import { IconShare3 } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '../shell/icon-button';
import { ApiError } from '../state/client';
import { notify, useExplorer } from '../state/store';
import { copy, shareView } from './share';
import { ViewsButton } from './views-button';

async function share(): Promise<void> {
  try {
    const { address, savedAs } = await shareView(new Date());
    const copied = await copy(address);
    window.history.replaceState(window.history.state, '', address);
    const where = copied
      ? 'The address of this view is copied.'
      : 'The address of this view is in the address bar: the browser did not let it be copied.';
    const how = savedAs ? ` The view is too large for an address, so it is saved as “${savedAs}”.` : '';
    notify('info', where + how);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notify('warning', `The view could not be shared. ${error.message}`);
  }
}

export default function ShareButton() {
  const ready = useExplorer(({ phase }) => phase === 'ready');
  const [busy, setBusy] = useState(false);
  return (
    <>
      <ViewsButton disabled={!ready} />
      <IconButton
        icon={IconShare3}
        label="Share"
        hint="Copy the address of this view"
        disabled={!ready || busy}
        onClick={() => {
          setBusy(true);
          void share().finally(() => setBusy(false));
        }}
      />
    </>
  );
}
