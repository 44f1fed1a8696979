import { expect, test } from '../support/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a wrong address offers the posts that were meant', async ({ page }) => {
      const wrong = {
        '/posts/introduction-to-aws-lamda': 'AWS Lambda 소개: 서버리스 컴퓨팅의 혁명',
        '/2024/09/18/introduction-to-aws-lambda': 'AWS Lambda 소개: 서버리스 컴퓨팅의 혁명',
        '/posts/커밋-메세지는-편지다.html': '커밋 메시지는 편지다',
        [`/blog/${'커밋-메시지는-편지'.normalize('NFD')}`]: '커밋 메시지는 편지다',
        '/tags/postgres': 'EXPLAIN을 한 줄씩 읽는 법',
      };
      for (const [address, title] of Object.entries(wrong)) {
        expect((await page.goto(address))?.status(), address).toBe(404);
        const meant = page.getByRole('region', { name: '혹시 이 글을 찾으셨나요?' });
        await expect(meant.getByRole('link').first(), address).toHaveText(title);
      }
      await page.getByRole('link', { name: 'EXPLAIN을 한 줄씩 읽는 법' }).first().click();
      await expect(page.locator('h1')).toHaveText('EXPLAIN을 한 줄씩 읽는 법');
    });
  });
}

test('an address like no other offers nothing that was not meant', async ({ page }) => {
  await page.goto('/wp-login.php');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['최근 글은 어떠세요?']);
});

test('an answer to a wrong address is not kept, and not to be found by search engines', async ({
  request,
}) => {
  for (const path of ['/posts/nothing-here', '/nothing/at/all', '/not-found/x', '/not-found']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()['cache-control'], path).toContain('no-store');
    expect(await response.text(), path).toContain('<meta name="robots" content="noindex"');
    expect((await request.head(path)).status(), path).toBe(404);
  }
  expect((await request.get('/_next/static/nothing.js')).headers()['content-type']).toContain(
    'text/plain',
  );
});
