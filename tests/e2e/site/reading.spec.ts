import { expect, test } from '../support/test';

test('a reader goes from the home page to a post, its tag, and an older post', async ({ page }) => {
  await page.goto('/');
  const newest = page.getByRole('region', { name: '최근 글' });
  await newest.getByRole('link', { name: '오류를 값으로 다루기: TypeScript, Go, Rust' }).click();
  await expect(page.locator('h1')).toHaveText('오류를 값으로 다루기: TypeScript, Go, Rust');
  await page.getByRole('list', { name: '이 글의 태그' }).getByRole('link', { name: 'go' }).click();
  await expect(page.locator('h1')).toContainText('go');
  await page.goBack();
  await page
    .getByRole('navigation', { name: '이전 글과 다음 글' })
    .getByRole('link')
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText('한국어로 쓰는 블로그가 챙겨야 할 것들');
});

test('older posts are one link away, and the way back too', async ({ page }) => {
  await page.goto('/');
  const pages = page.getByRole('navigation', { name: '글 목록의 쪽' });
  await pages.getByRole('link', { name: /더 지난 글/ }).click();
  await expect(page).toHaveURL('/page/2');
  await expect(page.getByRole('link', { name: /AWS Lambda 소개/ })).toBeVisible();
  await pages.getByRole('link', { name: /더 최근 글/ }).click();
  await expect(page).toHaveURL('/');
});

test('every page of the header can be reached and says what it is', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '태그', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('태그');
  await expect(page.getByRole('link', { name: /^aws 2/ })).toBeVisible();
  await page.getByRole('link', { name: '소개' }).click();
  await expect(page.locator('h1')).toHaveText('소개');
});

test('a wrong address says so and offers other ways', async ({ page }) => {
  for (const address of ['/posts/nothing-here', '/nothing/at/all', '/page/99', '/tags/없는-태그']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('찾으시는 페이지가 없습니다');
    const latest = page.getByRole('region', { name: '최근 글은 어떠세요?' });
    await expect(latest.getByRole('link')).toHaveCount(3);
  }
});

test('a page full of links asks for nothing ahead of the reader', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const ofThePage = /^\/(?:_next|fonts|scripts)\/|^\/icon\.svg$|^\/api\/popular$/;
  expect(asked.filter((path) => !ofThePage.test(path))).toEqual(['/']);
});

test('the pinned post stands first and only once on the home page', async ({ page }) => {
  await page.goto('/');
  const pinned = page.getByRole('article').getByRole('link', { name: '필담에 글 쓰는 법' });
  await expect(pinned).toHaveCount(1);
  await expect(page.getByRole('article').first()).toContainText('필담에 글 쓰는 법');
});

test('a post of a series shows its parts and marks itself', async ({ page }) => {
  await page.goto('/posts/how-pildam-works');
  const series = page.getByRole('region', { name: /연재 ‘필담 안내서’ \d편 중 \d번째/ });
  const part = series.getByRole('listitem').filter({ has: page.locator('[aria-current=page]') });
  await expect(part).toHaveText('글 한 편이 페이지가 되기까지');
  await expect(series.getByRole('listitem').filter({ hasText: '이전 편' })).toHaveCount(1);
  await expect(series.getByRole('listitem').filter({ hasText: '다음 편' })).toHaveText(
    '한국어로 쓰는 블로그가 챙겨야 할 것들다음 편',
  );
});

for (const width of [360, 768, 1440]) {
  test(`no page is wider than a screen of ${width}px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/', '/tags', '/posts/writing-in-pildam', '/posts/reading-explain']) {
      await page.goto(address);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(excess, address).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('posts, lists and the table of contents work, and no dead button is shown', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'EXPLAIN을 한 줄씩 읽는 법' }).click();
    await expect(page.locator('.prose')).toContainText('PostgreSQL');
    await expect(page.getByRole('button')).toHaveCount(0);
    const entry = page.getByRole('navigation', { name: '목차' }).getByRole('link').last();
    await entry.click();
    expect(decodeURIComponent(new URL(page.url()).hash)).not.toBe('');
  });
});
