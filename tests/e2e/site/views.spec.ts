import { asked, hold, open, reactionsOf, viewsOf } from '../support/numbers';
import { expect, test } from '../support/test';

test('a page that nobody sees yet asks for nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'prerendering', { value: true, writable: true });
  });
  const paths = asked(page);
  await open(page, '/posts/how-pildam-works');
  await page.waitForTimeout(1000);
  expect(paths).toEqual([]);
  await page.evaluate(() => {
    Reflect.set(document, 'prerendering', false);
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expect.poll(() => paths).toEqual(['/api/views']);
});

test('numbers that come move nothing', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const reactions = { heart: 7, insight: 0, cheer: 12 };
    await page.route('**/api/views', (route) =>
      route.fulfill({ json: { views: 12_345, reactions } }),
    );
    const letGo = await hold(page, '**/api/views');
    await open(page, '/posts/reading-explain');
    await page.evaluate(() => document.fonts.ready);
    const places = () =>
      page
        .locator('article.post')
        .locator('.post-meta > *, .prose, .reaction, .tag-list')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    const before = await places();
    letGo();
    await expect(viewsOf(page)).toHaveText('조회 12,345');
    await reactionsOf(page).scrollIntoViewIfNeeded();
    await expect(reactionsOf(page)).toHaveText('공감7배움응원12');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await places()).toEqual(before);
    await page.unrouteAll();
  }
});
