/** A row of a table. Where rows can be chosen, its heading is a button, so that keys and screen readers can choose it too. */
import type { MouseEvent } from 'react';
import classes from './table.module.css';

interface DataRowProps {
  readonly cells: readonly string[];
  /** From 0, without the header. */
  readonly index: number;
  readonly chosen: boolean;
  /** Whether it is the one that Tab leads to. */
  readonly current: boolean;
  readonly onActivate: (index: number) => void;
  readonly onChoose: ((more: boolean) => void) | undefined;
}

export function DataRow({ cells, index, chosen, current, onActivate, onChoose }: DataRowProps) {
  const [heading = '', ...others] = cells;
  const choose = (event: MouseEvent) => {
    event.stopPropagation();
    onActivate(index);
    onChoose?.(event.ctrlKey || event.metaKey || event.shiftKey);
  };
  const row = {
    'aria-rowindex': index + 2,
    'data-chosen': chosen || undefined,
    ...(onChoose && { className: classes.choosable, onClick: choose }),
  };
  return (
    <tr {...row}>
      <th scope="row" title={heading}>
        {onChoose ? (
          <button
            type="button"
            className={classes.choice}
            data-row={index}
            tabIndex={current ? 0 : -1}
            aria-pressed={chosen}
            onFocus={() => onActivate(index)}
            onClick={choose}
          >
            <bdi>{heading}</bdi>
          </button>
        ) : (
          <bdi>{heading}</bdi>
        )}
      </th>
      {others.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name here
        <td key={at} title={text}>
          <bdi>{text}</bdi>
        </td>
      ))}
    </tr>
  );
}
