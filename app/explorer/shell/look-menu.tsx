/** What colours and sizes mean, and whether meetings are nodes or folded into links. */
import { Menu } from '@mantine/core';
import {
  COLOUR_BY,
  type ColourBy,
  MEETING_MODES,
  type MeetingMode,
  SIZE_BY,
  type SizeBy,
} from '@/lib/view/view';
import { changeLook } from '../state/edit';
import { useView } from '../state/store';

const MEETINGS: Readonly<Record<MeetingMode, string>> = {
  nodes: 'As nodes',
  folded: 'Folded into links between those who met',
};
const COLOURS: Readonly<Record<ColourBy, string>> = { kind: 'By kind', community: 'By community' };
const SIZES: Readonly<Record<SizeBy, string>> = {
  degree: 'By number of links',
  pagerank: 'By PageRank in this view',
  betweenness: 'By betweenness, up to 2,000 nodes',
  same: 'All the same',
};

export function LookMenu() {
  const { meetings, colour, size } = useView();
  return (
    <>
      <Choices
        label="Meetings"
        names={MEETINGS}
        values={MEETING_MODES}
        value={meetings}
        onChoose={(mode) =>
          changeLook(mode === 'folded' ? 'Fold meetings' : 'Unfold meetings', { meetings: mode })
        }
      />
      <Choices
        label="Colour"
        names={COLOURS}
        values={COLOUR_BY}
        value={colour}
        onChoose={(by) => changeLook(`Colour ${COLOURS[by].toLowerCase()}`, { colour: by })}
      />
      <Choices
        label="Size"
        names={SIZES}
        values={SIZE_BY}
        value={size}
        onChoose={(by) => changeLook(`Size ${SIZES[by].toLowerCase()}`, { size: by })}
      />
    </>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly values: readonly T[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choices<T extends string>({ label, names, values, value, onChoose }: ChoicesProps<T>) {
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {values.map((each) => (
        <Menu.RadioItem key={each} value={each} checked={each === value} onChange={() => onChoose(each)}>
          {names[each]}
        </Menu.RadioItem>
      ))}
    </>
  );
}
