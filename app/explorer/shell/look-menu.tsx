/** What colours and sizes mean, and whether meetings are nodes or folded into links. */
import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
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
  betweenness: 'By betweenness in this view',
  same: 'All the same',
};

export function LookMenu() {
  const { meetings, colour, size } = useView();
  return (
    <>
      <Menu.Label>Meetings</Menu.Label>
      {MEETING_MODES.map((mode) => (
        <Choice
          key={mode}
          label={MEETINGS[mode]}
          chosen={mode === meetings}
          onChoose={() =>
            changeLook(mode === 'folded' ? 'Fold meetings' : 'Unfold meetings', { meetings: mode })
          }
        />
      ))}
      <Menu.Label>Colour</Menu.Label>
      {COLOUR_BY.map((by) => (
        <Choice
          key={by}
          label={COLOURS[by]}
          chosen={by === colour}
          onChoose={() => changeLook(`Colour ${COLOURS[by].toLowerCase()}`, { colour: by })}
        />
      ))}
      <Menu.Label>Size</Menu.Label>
      {SIZE_BY.map((by) => (
        <Choice
          key={by}
          label={SIZES[by]}
          chosen={by === size}
          onChoose={() => changeLook(`Size ${SIZES[by].toLowerCase()}`, { size: by })}
        />
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ label, chosen, onChoose }: ChoiceProps) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      leftSection={<IconCheck size={14} aria-hidden="true" visibility={chosen ? 'visible' : 'hidden'} />}
      onClick={onChoose}
    >
      {label}
    </Menu.Item>
  );
}
