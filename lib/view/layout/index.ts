/** The layouts, as the toolbar lists them. */
import type { LayoutName } from '../view';
import { circular } from './circular';
import { force } from './force';
import { layers } from './layers';
import type { Layout } from './layout';
import { time } from './time';

export interface LayoutDefinition {
  readonly label: string;
  readonly description: string;
  readonly run: Layout;
}

export const LAYOUTS: Readonly<Record<LayoutName, LayoutDefinition>> = {
  force: { label: 'Force', description: 'What is linked stands together', run: force },
  circular: { label: 'Circle', description: 'All on one circle, kind by kind', run: circular },
  layers: { label: 'Layers', description: 'One band for each kind', run: layers },
  time: { label: 'Time', description: 'Meetings by date, from left to right', run: time },
};

export { spread } from './force';
export type { Layout, LayoutInput, LayoutLink, LayoutNode } from './layout';
