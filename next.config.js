/** Next's settings. The security headers and the policy of contents come from proxy.ts. */

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: false,
  // The reverse proxy in front of Parley, if any, compresses; without one Next does.
  compress: true,
  devIndicators: false,
  // Types are checked by `npm run typecheck`; checking them again would triple the time of a first start.
  typescript: { ignoreBuildErrors: true },
  // Another folder lets a second build stand beside the one that is being served.
  distDir: process.env.PARLEY_BUILD_DIR ?? '.next',
  serverExternalPackages: ['neo4j-driver'],
};

export default config;
