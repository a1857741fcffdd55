/** An address that names a query opens the console with it. It is not run: whoever opens it reads it first. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { queryOfAddress } from '@/lib/view/console/address';
import type { ConsoleQuery } from '@/lib/view/console/history';
import { useDrawer } from '../shell/drawer';

/** The query that an address has brought, until the console takes it over. */
export const useBroughtQuery = create<{ readonly query: ConsoleQuery | null }>()(() => ({ query: null }));

export function useConsoleAddress(): void {
  useEffect(() => {
    const look = () => {
      const query = queryOfAddress(window.location.hash);
      if (!query) return;
      useBroughtQuery.setState({ query });
      useDrawer.setState({ open: 'console' });
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
}
