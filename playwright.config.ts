import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs } from './scripts/chromium-args.mjs';

/** The built site, the same with an owner, a site made of the cases in tests/fixtures/site, and a development server. */
export const servers = {
  site: 'http://localhost:3210',
  fixture: 'http://localhost:3211',
  dev: 'http://localhost:3212',
  owner: 'http://localhost:3213',
} as const;

const port = (url: string) => new URL(url).port;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 3,
  forbidOnly: !!process.env.CI,
  timeout: 30_000,
  snapshotPathTemplate: 'tests/e2e/snapshots/{arg}{ext}',
  // Less than a header that moved by some pixels, more than letters that are drawn anew.
  expect: { toHaveScreenshot: { maxDiffPixels: 150 } },
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumArgs },
  },
  projects: [
    // First, since its tests run one after the other; its server compiles a page when it is first asked for.
    {
      name: 'dev',
      testMatch: 'dev/**',
      use: { baseURL: servers.dev },
      workers: 1,
      timeout: 90_000,
      // It also compiles what is in a page for the first time; how long that takes, `npm run bench:dev` tells.
      expect: { timeout: 20_000 },
    },
    { name: 'site', testMatch: ['site/**', 'everywhere/**'], use: { baseURL: servers.site } },
    // One store, whose comments its tests close and open: one after the other.
    { name: 'owner', testMatch: 'owner/**', use: { baseURL: servers.owner }, workers: 1 },
    {
      name: 'fixture',
      testMatch: ['fixture/**', 'everywhere/**'],
      use: { baseURL: servers.fixture },
    },
    // Last, and one after the other: they look at the clock, and others on the machine would be counted.
    {
      name: 'faults',
      testMatch: 'faults/**',
      dependencies: ['dev', 'site', 'owner', 'fixture'],
      workers: 1,
    },
  ],
  webServer: [
    {
      command: `node --import tsx tests/e2e/support/serve-site.ts ${port(servers.site)}`,
      url: servers.site,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
      stdout: 'ignore',
    },
    {
      command: `node --import tsx tests/e2e/support/serve-site.ts ${port(servers.owner)} owner`,
      url: servers.owner,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
      stdout: 'ignore',
    },
    {
      command: `node --import tsx tests/e2e/support/serve-copy.ts start ${port(servers.fixture)}`,
      url: servers.fixture,
      timeout: 180_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    },
    {
      command: `node --import tsx tests/e2e/support/serve-copy.ts dev ${port(servers.dev)}`,
      url: servers.dev,
      timeout: 180_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    },
  ],
});
