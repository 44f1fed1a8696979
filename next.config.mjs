/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  poweredByHeader: false,
  // Highlighting and MDX run while pages are built, never in the browser: loaded as they are, not bundled.
  serverExternalPackages: ['shiki', '@mdx-js/mdx', 'next-mdx-remote'],
  turbopack: {
    root: import.meta.dirname,
    // Content files as text, so that the development server watches them (lib/content/watch.ts).
    rules: { '*.{md,mdx}': { condition: { query: '?raw' }, type: 'text' } },
  },
};

export default config;
