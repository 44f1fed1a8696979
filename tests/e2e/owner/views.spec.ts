import type { Page } from '@playwright/test';
import { open, viewsOf } from '../support/numbers';
import { expect, test } from '../support/test';

// Here, where one test follows the other, nobody else reads meanwhile.
test('a reader is counted once, however often the page is loaded', async ({ page, browser }) => {
  const post = '/posts/how-pildam-works';
  await page.goto(post);
  await expect(viewsOf(page)).toHaveText(/^조회 \d/);
  const count = async (on: Page) => Number((await viewsOf(on).textContent())?.replace(/\D/g, ''));
  const before = await count(page);
  const { baseURL } = test.info().project.use;
  const other = await (await browser.newContext({ baseURL })).newPage();
  await open(other, post);
  await expect(viewsOf(other)).toHaveText(`조회 ${before + 1}`);
  await other.reload();
  await expect(viewsOf(other)).toHaveText(`조회 ${before + 1}`);
  await other.context().close();
});
