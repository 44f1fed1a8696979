import { test as base, expect } from '@playwright/test';

type Options = { mayAsk: string | undefined; mayFail: boolean };

/**
 * Playwright's test, in which a page that prints an error or a warning, throws, or asks another
 * host for anything fails the test.
 */
export const test = base.extend<Options & { quiet: undefined }>({
  /** Beginning of the addresses elsewhere that the test itself answers. */
  mayAsk: [undefined, { option: true }],
  /** Whether requests may fail, which the browser announces by itself. */
  mayFail: [false, { option: true }],
  quiet: [
    async ({ page, baseURL, mayAsk, mayFail }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // A missing page is announced by the browser itself.
        const ofNetwork = mayFail ? 'Failed to load resource' : 'status of 404';
        const isKnown = message.text().includes(ofNetwork);
        if (['error', 'warning'].includes(message.type()) && !isKnown) {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', ({ message }) => {
        // Chromium says so when a reader goes on before the page has faded in, or to plain text.
        if (!/^Transition was (?:aborted|skipped)/.test(message)) complaints.push(message);
      });
      page.on('request', (request) => {
        const url = request.url();
        const own = [baseURL ?? '', 'data:', 'blob:', mayAsk ?? 'data:'].some((start) =>
          url.startsWith(start),
        );
        if (!own) complaints.push(`asked for ${url}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
