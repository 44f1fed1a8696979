import type { Page } from '@playwright/test';
import { examples } from '../support/pages';
import { expect, test } from '../support/test';

/** What needs scripts, and is not there without them; a link or a field does something all the same. */
const live =
  '.js-only, .finder, .discussion-live, .popular, [data-action]:not(a[href], input, summary), [data-admin] > :not(.without-scripts)';
const controls = `${live}, button:not(form *), [role=button], [role=tab], [contenteditable]`;

/** The lines of text that a reader sees, without the labels of controls. */
function shownLines(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${controls} { display: none !important }`);
    document.adoptedStyleSheets = [sheet];
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts.
    const text = document.querySelector('main')?.innerText ?? '';
    return text.split('\n').flatMap((line) => line.trim() || []);
  }, live);
}

test('without scripts every page shows all of its text, and no control that would do nothing', async ({
  browser,
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const { address } of examples(test.info().project.name)) {
    const where = decodeURI(address);
    await plain.goto(address);
    const dead = plain.locator(controls).filter({ visible: true });
    expect
      .soft(await dead.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)), where)
      .toEqual([]);
    const lines = await shownLines(plain);
    await page.goto(address);
    const missing = (await shownLines(page)).filter((line) => !lines.includes(line));
    expect.soft(missing, where).toEqual([]);
    expect.soft(lines.length, where).toBeGreaterThan(1);
  }
  await context.close();
});
