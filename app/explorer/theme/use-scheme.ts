/** Light or dark, as it is seen now. */
import { useComputedColorScheme } from '@mantine/core';
import type { Scheme } from './palette';

export function useScheme(): Scheme {
  return useComputedColorScheme('light', { getInitialValueInEffect: true });
}
