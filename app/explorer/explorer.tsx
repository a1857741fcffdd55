'use client';
/** The explorer: what the browser alone can draw is loaded apart, and stood in for until it is there. */
import dynamic from 'next/dynamic';
import { Skeleton } from './shell/skeleton';

export const Explorer = dynamic(() => import('./shell/shell').then(({ Shell }) => Shell), {
  ssr: false,
  loading: () => <Skeleton />,
});
