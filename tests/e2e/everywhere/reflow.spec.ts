import type { Page } from '@playwright/test';
import { examples } from '../support/pages';
import { expect, test } from '../support/test';

/** How much wider than the screen the page is, in pixels. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('no page is wider than the smallest screen, or than a phone with text twice as large', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const { address } of examples(test.info().project.name)) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    const where = decodeURI(address);
    expect.soft(await excess(page), `${where} at 320px`).toBe(0);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
    });
    expect.soft(await excess(page), `${where} at 360px with text at 200%`).toBe(0);
  }
});
