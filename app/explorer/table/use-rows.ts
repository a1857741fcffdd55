/** The rows of what is drawn. */
import { useMemo } from 'react';
import { type TableRows, tableRows } from '@/lib/view/table/rows';
import { useExplorer, useScene, useView } from '../state/store';

export function useRows(): TableRows {
  const view = useView();
  const scene = useScene();
  const elements = useExplorer((state) => state.elements);
  return useMemo(() => tableRows(view, elements, scene), [view, elements, scene]);
}
