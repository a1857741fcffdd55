/** The menu of a node: where it is open. */
import { create } from 'zustand';

export interface NodeMenu {
  readonly node: string;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
}

export const useNodeMenu = create<{ readonly menu: NodeMenu | null }>()(() => ({ menu: null }));

export function openMenu(node: string, x: number, y: number): void {
  useNodeMenu.setState({ menu: { node, x, y } });
}

export function closeMenu(): void {
  useNodeMenu.setState({ menu: null });
}
