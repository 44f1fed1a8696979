// @ts-check

/**
 * Chromium's switches for the tests: it refuses its sandbox to root, has no calls of its own to make,
 * and must not round the width of letters, as it does on screens of low resolution when it has no window.
 */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];
