import { test as base, expect } from '@playwright/test';

/**
 * Playwright's test, in which a page that prints an error or a warning, throws, or asks another
 * host for anything fails the test.
 */
export const test = base.extend<{ mayAsk: string | undefined; quiet: undefined }>({
  /** Beginning of the addresses elsewhere that the test itself answers. */
  mayAsk: [undefined, { option: true }],
  quiet: [
    async ({ page, baseURL, mayAsk }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // A missing page is announced by the browser itself.
        const missing = message.text().includes('status of 404');
        if (['error', 'warning'].includes(message.type()) && !missing) {
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
