import { allPages } from '../support/pages';
import { structureProblems } from '../support/structure';
import { expect, test } from '../support/test';

test('on every page headings are in order, code has a name, and the page says what it is', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const titles = new Map<string, string>();
  for (const { address } of allPages(test.info().project.name)) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const where = decodeURI(address);
    expect.soft(await page.evaluate(structureProblems, address), where).toEqual([]);
    const title = await page.title();
    expect.soft(titles.get(title), `a page with the title of ${where}`).toBeUndefined();
    titles.set(title, where);
  }
});
