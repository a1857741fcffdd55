/** The document around the page: the colour scheme is set before anything is seen, by a script that the policy knows. */
import './mantine.css';
import './globals.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Theme } from './explorer/theme/theme';

export const metadata: Metadata = {
  title: 'Parley',
  description: 'Who met whom, who stands with whom, and where it says so.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1e23' },
  ],
};

/** The nonce that proxy.ts put into the policy of this request. */
async function nonceOfRequest(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1];
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = await nonceOfRequest();
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Theme>{children}</Theme>
      </body>
    </html>
  );
}
