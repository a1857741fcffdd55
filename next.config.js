/** Next's settings. The security headers and the policy of contents come from proxy.ts. */

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: false,
  // The reverse proxy in front of Parley, if any, compresses; without one Next does.
  compress: true,
  devIndicators: false,
  serverExternalPackages: ['neo4j-driver'],
};

export default config;
