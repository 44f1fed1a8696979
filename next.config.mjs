import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  poweredByHeader: false,
  // What only builds pages is loaded as it is: bundling it would cost compile time and memory.
  serverExternalPackages: [
    '@mdx-js/mdx',
    'beautiful-mermaid',
    'esbuild',
    'estree-util-scope',
    'estree-walker',
    'github-slugger',
    'gray-matter',
    'harfbuzzjs',
    'hast-util-sanitize',
    'hast-util-to-html',
    'hast-util-to-mdast',
    'hast-util-to-string',
    'hastscript',
    'image-size',
    'katex',
    'leven',
    'mdast-util-gfm',
    'mdast-util-math',
    'mdast-util-to-markdown',
    'mdast-util-to-markdown-cjk-friendly',
    'mrmime',
    'next-mdx-remote',
    'rehype-raw',
    'remark-cjk-friendly',
    'remark-cjk-friendly-gfm-strikethrough',
    'remark-gfm',
    'remark-math',
    'remark-parse',
    'sharp',
    'shiki',
    'subset-font',
    'temporal-polyfill',
    'vfile-message',
    'xast-util-to-xml',
    'xastscript',
    'yaml',
    'zod',
  ],
  // Posts that become due after a build are in none of its pages, its answer to wrong addresses included.
  env: { BUILD_TIME: process.env.BUILD_TIME ?? '' },
  headers: async () => [
    {
      // Not `:path*`, which is taken apart for every request.
      source: '/(.*)',
      headers: [
        // What a page may do itself, it says itself (scripts/content-policy.ts); this, only a header can say.
        { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
    // What has no place for a word to robots (pictures, feeds) has it in a header; scripts/build.ts knows.
    ...(process.env.SITE_PREVIEW === '1'
      ? [{ source: '/(.*)', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] }]
      : []),
  ],
  // Addresses without a page go where the nearest posts are found, all but that of the page for them.
  rewrites: async () => ({
    fallback: [{ source: '/:path((?!_next/|_not-found).*)', destination: '/not-found/:path' }],
  }),
  // What answers each request anew must find the posts; all else is served from the build. Every file is named for every function.
  outputFileTracingIncludes: Object.fromEntries(
    ['/api/**', '/not-found/**', '/posts/*/comments'].map((route) => [route, ['./content/**/*']]),
  ),
  // Pictures and scripts are made while the site is built, and served as files.
  outputFileTracingExcludes: {
    '/**': ['sharp', '@img', 'esbuild', '@esbuild'].map((name) => `./node_modules/${name}/**`),
  },
  turbopack: {
    resolveAlias: { './collect-segment-data': './scripts/no-page-data.ts' },
    root: fileURLToPath(new URL('.', import.meta.url)),
    // Content files as text, so that the development server watches them (lib/content/watch.ts).
    rules: { '*.{md,mdx,json}': { condition: { query: '?raw' }, type: 'text' } },
  },
};

export default config;
