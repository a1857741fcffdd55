'use client';
/** One look for all components: dense, with the page's own type and colours. */
import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

const theme = createTheme({
  primaryColor: 'blue',
  // White stands out from it by 4.5:1, in light and in dark.
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 6,
  fontFamily: 'inherit',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '18px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

export function Theme({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
