/** Search, undo and redo, what to do with the view, and light or dark. */
import { useMantineColorScheme } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconKeyboard, IconMoon, IconSun } from '@tabler/icons-react';
import { Search } from '../search/search';
import { redoStep, undoStep } from '../state/edit';
import { useExplorer } from '../state/store';
import { useScheme } from '../theme/use-scheme';
import { showHelp } from './help';
import { IconButton } from './icon-button';
import { Mark } from './mark';
import { NARROW, useMediaQuery } from './media';
import classes from './shell.module.css';
import { HEADER_ACTIONS } from './slots';

export function Header() {
  // Where there is room for it; on a telephone there is no keyboard.
  const narrow = useMediaQuery(NARROW);
  const loading = useExplorer(({ phase }) => phase === 'loading');
  return (
    <header className={classes.header}>
      <h1 className={classes.brand}>
        <Mark />
        <span>Parley</span>
      </h1>
      <Search />
      <div className={classes.grow} />
      <HistoryButtons />
      <div className={classes.actions}>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: an action is its place */}
        {!loading && HEADER_ACTIONS.map((Action, index) => <Action key={index} />)}
      </div>
      {!narrow && (
        <IconButton
          icon={IconKeyboard}
          label="Keyboard and mouse"
          hint="Keyboard and mouse (?)"
          onClick={showHelp}
        />
      )}
      <SchemeButton />
    </header>
  );
}

function HistoryButtons() {
  const undone = useExplorer(({ history }) => history.past.at(-1)?.label);
  const redone = useExplorer(({ history }) => history.future[0]?.label);
  return (
    <>
      <IconButton
        icon={IconArrowBackUp}
        label="Undo"
        hint={undone ? `Undo: ${undone}` : 'Nothing to undo'}
        disabled={!undone}
        onClick={undoStep}
      />
      <IconButton
        icon={IconArrowForwardUp}
        label="Redo"
        hint={redone ? `Redo: ${redone}` : 'Nothing to redo'}
        disabled={!redone}
        onClick={redoStep}
      />
    </>
  );
}

function SchemeButton() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useScheme();
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <IconButton
      icon={scheme === 'dark' ? IconSun : IconMoon}
      label={`Use ${other} colours`}
      onClick={() => setColorScheme(other)}
    />
  );
}
