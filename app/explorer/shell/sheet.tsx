/** On a narrow screen the panels are sheets below the graph, one at a time. */
import { IconArticle, IconCalendar, IconFilter, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { create } from 'zustand';
import { useExplorer } from '../state/store';
import { useDrawer } from './drawer';
import classes from './sheet.module.css';

const SHEETS = {
  filters: { label: 'Filters', icon: IconFilter },
  timeline: { label: 'Timeline', icon: IconCalendar },
  inspector: { label: 'Inspector', icon: IconInfoCircle },
  article: { label: 'Article', icon: IconArticle },
} as const;

type SheetName = keyof typeof SHEETS;

export const useSheet = create<{ readonly open: SheetName | null }>()(() => ({ open: null }));

const toggleSheet = (name: SheetName) =>
  useSheet.setState(({ open }) => ({ open: open === name ? null : name }));

export function Sheet({ name, children }: { readonly name: SheetName; readonly children: ReactNode }) {
  const isOpen = useSheet(({ open }) => open === name);
  return (
    <div className={classes.sheet} data-open={isOpen || undefined}>
      {children}
    </div>
  );
}

/** The buttons that open the sheets. What is selected or read opens its own. */
export function SheetBar() {
  const open = useSheet((state) => state.open);
  const selection = useExplorer((state) => state.selection);
  const reading = useExplorer((state) => state.reading);
  useEffect(() => {
    if (selection.nodes.length > 0 || selection.link) useSheet.setState({ open: 'inspector' });
  }, [selection]);
  useEffect(() => {
    useSheet.setState(({ open: before }) => ({
      open: reading ? 'article' : before === 'article' ? null : before,
    }));
  }, [reading]);
  // There is room for one of them beside the graph: what was opened last.
  const drawer = useDrawer((state) => state.open);
  useEffect(() => {
    if (drawer) useSheet.setState({ open: null });
  }, [drawer]);
  useEffect(() => {
    if (open) useDrawer.setState({ open: null });
  }, [open]);
  return (
    <nav className={classes.bar} aria-label="Panels">
      {(Object.keys(SHEETS) as SheetName[]).map((name) => {
        const { label, icon: Icon } = SHEETS[name];
        return (
          <button
            key={name}
            type="button"
            aria-pressed={open === name}
            disabled={name === 'article' && !reading}
            onClick={() => toggleSheet(name)}
          >
            <Icon size={20} stroke={1.6} aria-hidden="true" />
            {label}
          </button>
        );
      })}
    </nav>
  );
}
