/** "Export": what is seen, as a picture, tables or a graph file, with the sentences that say so. */
import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { MenuButton } from '../shell/menu-button';
import { ApiError } from '../state/client';
import { announce, get, notify, useExplorer } from '../state/store';
import { PALETTES, type Palette } from '../theme/palette';
import { useScheme } from '../theme/use-scheme';
import { download, fileName } from './download';
import classes from './export.module.css';
import { TEXT_FORMATS, type TextFormat } from './formats';

async function exportText({ ending, type, write }: TextFormat, palette: Palette): Promise<string> {
  const now = new Date();
  const { collect } = await import('./collect');
  const text = await write(await collect(palette), { palette, now });
  const name = fileName(now, ending);
  download(new Blob([text], { type }), name);
  return name;
}

async function exportPicture(): Promise<string> {
  const picture = await get().canvas?.picture();
  if (!picture) throw new Error('The graph is not drawn yet.');
  const name = fileName(new Date(), '.png');
  download(picture, name);
  return name;
}

export default function ExportButton() {
  const palette = PALETTES[useScheme()];
  const empty = useExplorer(({ phase, canvas }) => phase !== 'ready' || canvas === null);
  const [busy, setBusy] = useState(false);

  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    announce('Exporting…');
    try {
      announce(`${await work()} exported.`);
    } catch (error) {
      const why = error instanceof ApiError ? error.message : 'The file could not be made.';
      notify('warning', `Nothing was exported. ${why}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu position="bottom-end" withinPortal width={270}>
      <Menu.Target>
        <MenuButton icon={IconDownload} label="Export" disabled={empty} loading={busy} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What is seen, with its evidence</Menu.Label>
        <Item
          label="Picture (PNG)"
          hint="As on the screen, in high resolution"
          onClick={() => run(exportPicture)}
        />
        {Object.entries(TEXT_FORMATS).map(([id, format]) => (
          <Item
            key={id}
            label={format.label}
            hint={format.hint}
            onClick={() => run(() => exportText(format, palette))}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemProps {
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
}

function Item({ label, hint, onClick }: ItemProps) {
  return (
    <Menu.Item onClick={onClick}>
      {label}
      <small className={classes.hint}>{hint}</small>
    </Menu.Item>
  );
}
