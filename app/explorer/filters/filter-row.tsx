/** One thing to switch on or off, with its mark and how many there are. */
import { type ReactNode, useId } from 'react';
import { countText } from '@/lib/view/text';
import classes from './filters.module.css';

interface FilterRowProps {
  readonly label: ReactNode;
  readonly mark?: ReactNode;
  /** null before it is known. */
  readonly count: number | null;
  /** What it is, shown when it is pointed at. */
  readonly title?: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

export function FilterRow({ label, mark, count, title, checked, onChange }: FilterRowProps) {
  const id = useId();
  return (
    <div className={classes.row} data-off={!checked || undefined} data-none={count === 0 || undefined}>
      <input id={id} type="checkbox" checked={checked} onChange={onChange} />
      <label htmlFor={id} title={title}>
        {mark && <span className={classes.mark}>{mark}</span>}
        <span className={classes.label}>{label}</span>{' '}
        <span className={classes.count}>{count !== null && countText(count)}</span>
      </label>
    </div>
  );
}
