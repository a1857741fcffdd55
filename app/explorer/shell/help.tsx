/** Whether the help is open. The dialog itself is loaded when it is asked for. */
import dynamic from 'next/dynamic';
import { create } from 'zustand';

const HelpDialog = dynamic(() => import('./help-dialog'), { ssr: false });

const useHelp = create<{ readonly open: boolean }>()(() => ({ open: false }));

export const showHelp = (): void => useHelp.setState({ open: true });
const hideHelp = (): void => useHelp.setState({ open: false });

export function Help() {
  const open = useHelp((state) => state.open);
  return open ? <HelpDialog onClose={hideHelp} /> : null;
}
