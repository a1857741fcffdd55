'use client';
/** One look for all components: dense, with the page's own type and colours. */
import { createTheme, type MantineColorsTuple, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

const DARK: MantineColorsTuple = [
  '#eceff2',
  '#d3d9df',
  '#96a1ad',
  '#6c7783',
  '#414a54',
  '#2b3138',
  '#22272d',
  '#1a1e23',
  '#15181c',
  '#101316',
];

/** What opens over the page stands out from what it covers. */
const OVER_THE_PAGE = { defaultProps: { shadow: 'md' } };

const theme = createTheme({
  // From ink to ground, as in globals.css.
  colors: { dark: DARK },
  primaryColor: 'blue',
  // White stands out from it by 4.5:1, in light and in dark.
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 6,
  fontFamily: 'inherit',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '18px' },
  cursorType: 'pointer',
  shadows: { md: 'var(--shadow)' },
  components: { Popover: OVER_THE_PAGE, Menu: OVER_THE_PAGE },
  respectReducedMotion: true,
});

export function Theme({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
