import { openDatabase } from '@/lib/discussion/database/open';
import { countView } from '@/lib/discussion/store/views';
import { violations } from '../support/axe';
import { hold, open, popularOn } from '../support/numbers';
import { siteStore } from '../support/site-store';
import { expect, test } from '../support/test';

/** Has posts read by so many readers. */
async function readBy(readers: Record<string, number>): Promise<void> {
  const db = openDatabase(siteStore.url);
  for (const [slug, count] of Object.entries(readers)) {
    for (let n = 0; n < count; n += 1) {
      await countView(db, { slug, day: '2026-11-01', reader: `${n}` });
    }
  }
  await db.close();
}

test.describe('the most read posts', () => {
  test.beforeAll(() => readBy({ 'korean-first': 60, 'errors-as-values': 50 }));

  test('stand beside the newest on a wide screen', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, '/');
    const first = popularOn(page).getByRole('listitem').first();
    await expect(first).toContainText(/한국어로 쓰는 블로그가 챙겨야 할 것들 조회 \d/);
    const newest = await page.getByRole('heading', { name: '최근 글' }).boundingBox();
    const most = await popularOn(page).getByRole('heading').boundingBox();
    expect(most?.y).toBe(newest?.y);
    expect(await violations(page)).toEqual([]);
    await first.getByRole('link').click();
    await expect(page).toHaveURL('/posts/korean-first');
  });

  test('come behind the others on a phone, and push nothing away that is seen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const letGo = await hold(page, '**/api/popular');
    await open(page, '/');
    const isAsked = page.waitForRequest('**/api/popular');
    const footer = page.getByRole('contentinfo');
    await footer.scrollIntoViewIfNeeded();
    await isAsked;
    const answer = page.waitForResponse('**/api/popular');
    letGo();
    await answer;
    await expect(page.locator('.popular li')).not.toHaveCount(0);
    await expect(popularOn(page)).toBeHidden();
    await page.evaluate(() => scrollTo(0, 0));
    await expect(popularOn(page)).toBeVisible();
    await footer.scrollIntoViewIfNeeded();
    expect(await violations(page)).toEqual([]);
  });
});
