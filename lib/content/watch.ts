// Posts are read from disk. Naming them to the bundler as well makes the development server watch
// them: it sends a fresh page when one is saved, added or removed. Left out of production builds.
if (process.env.NODE_ENV === 'development') {
  import.meta.glob('../../content/{posts,pages}/**/*.{md,mdx}', { eager: true, query: '?raw' });
  import.meta.glob('../../content/addresses.json', { eager: true, query: '?raw' });
}

export {};
