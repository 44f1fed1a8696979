import { expect, test } from '../support/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a reader goes from the archive through a series to its next part and on', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('navigation', { name: '주 메뉴' }).getByText('보관함').click();
      await page
        .getByRole('navigation', { name: '연도' })
        .getByRole('link', { name: /2024/ })
        .click();
      await expect(page).toHaveURL('/archive#2024');
      const year = page.getByRole('region', { name: /2026년/ });
      await expect(year.getByRole('heading')).toContainText(
        `글 ${await year.getByRole('listitem').count()}편`,
      );
      await year.getByRole('link', { name: '필담에 글 쓰는 법' }).click();
      await page.getByRole('link', { name: '‘필담 안내서’' }).click();
      await expect(page.locator('h1')).toContainText('필담 안내서');
      await expect(page.getByRole('article').first()).toContainText('1편');
      await page.getByRole('link', { name: '글 한 편이 페이지가 되기까지' }).click();
      await page.getByRole('link', { name: /다음 편/ }).click();
      await expect(page.locator('h1')).toHaveText('한국어로 쓰는 블로그가 챙겨야 할 것들');
      await expect(page.getByRole('link', { name: /다음 글/ })).toBeVisible();
    });

    test('a post leads to its category, to posts like it, and back to its beginning', async ({
      page,
    }) => {
      await page.goto('/posts/introduction-to-aws-lambda');
      const related = page.getByRole('region', { name: '함께 읽으면 좋은 글' });
      await expect(related.getByRole('link')).toHaveText([
        'API Gateway와 Lambda로 작은 REST API 만들기',
      ]);
      await page.getByRole('link', { name: '맨 위로' }).click();
      await expect(page.locator('h1')).toBeInViewport();
      await page.getByRole('navigation', { name: '현재 위치' }).getByText('cloud').click();
      await expect(page.getByRole('article')).toHaveCount(2);
    });
  });
}

test('categories stand with their newest posts', async ({ page }) => {
  await page.goto('/tags');
  await page.getByRole('link', { name: '분류', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
  await expect(page.getByRole('link', { name: 'EXPLAIN을 한 줄씩 읽는 법' })).toBeVisible();
});

test('a post that nothing resembles offers nothing', async ({ page }) => {
  await page.goto('/posts/reading-explain');
  await expect(page.getByRole('navigation', { name: '이전 글과 다음 글' })).toBeVisible();
  await expect(page.getByRole('region', { name: '함께 읽으면 좋은 글' })).toHaveCount(0);
});

test('the table of contents marks the section being read and keeps its entry in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto('/posts/writing-in-pildam');
  const contents = page.getByRole('navigation', { name: '목차' });
  await expect(contents.locator('[aria-current]')).toHaveCount(0);
  const last = contents.getByRole('link').last();
  await expect(last).not.toBeInViewport();
  const headings = page.locator('.prose h2:not(#footnote-label)');
  for (const heading of [headings.last(), headings.first()]) {
    await heading.evaluate((element) => element.scrollIntoView());
    const current = contents.locator('[aria-current=true]');
    await expect(current).toHaveText((await heading.textContent()) ?? '');
    await expect(current).toBeInViewport({ ratio: 1 });
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(contents.locator('[aria-current]')).toHaveCount(0);
});

test('a reader copies the address of a post, without what hangs on it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/posts/korean-first?utm_source=x#main');
  await page.getByRole('button', { name: '링크 복사' }).click();
  await expect(page.getByRole('status').filter({ hasText: '링크를 복사했습니다' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL('/posts/korean-first', page.url()).href);
  await expect(page.getByRole('button', { name: '링크 복사' })).toBeVisible();
});

test('a phone that can pass a page on shows a button for it', async ({ browser }) => {
  const phone = await browser.newContext({ hasTouch: true, isMobile: true });
  const page = await phone.newPage();
  const button = page.getByRole('button', { name: '공유' });
  await page.goto('/posts/korean-first');
  await expect(button).toBeHidden();
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (what: object) => Object.assign(window, { what }) });
  });
  await page.reload();
  await button.click();
  const shared = await page.evaluate(() => Reflect.get(window, 'what'));
  expect(shared).toMatchObject({ url: new URL('/posts/korean-first', page.url()).href });
  await phone.close();
});

test('a line along the upper edge shows how much of the text is read', async ({ page }) => {
  await page.goto('/posts/korean-first');
  const width = () =>
    page.locator('.reading-progress').evaluate((line) => line.getBoundingClientRect().width);
  expect(await width()).toBe(0);
  await page.locator('.post-end').evaluate((end) => end.scrollIntoView());
  await expect.poll(width).toBe(1280);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('.reading-progress')).toBeHidden();
});
