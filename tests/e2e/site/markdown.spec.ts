import { expect, test } from '../support/test';

const POST = '/posts/introduction-to-aws-lambda';

test('a post is there as Markdown, below its own address too for who asks for it', async ({
  request,
}) => {
  const twin = await request.get(`${POST}.md`);
  expect(twin.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  const text = await twin.text();
  expect(text).toMatch(/^# AWS Lambda 소개: 서버리스 컴퓨팅의 혁명\n/);
  expect(text).toContain('```python\n');

  const accept = 'text/markdown, text/html;q=0.9, */*;q=0.1';
  const asked = await request.get(POST, { headers: { accept } });
  expect(await asked.text()).toBe(text);
  expect(asked.headers().vary).toContain('Accept');
  for (const others of ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html, text/markdown']) {
    const page = await request.get(POST, { headers: { accept: others } });
    expect(page.headers()['content-type']).toContain('text/html');
  }
  expect((await request.get('/posts/nothing.md')).status()).toBe(404);
});

test('a Hangul address has its Markdown too, and language models find both', async ({
  request,
}) => {
  const address = `/posts/${encodeURIComponent('커밋-메시지는-편지다')}.md`;
  expect(await (await request.get(address)).text()).toMatch(/^# 커밋 메시지는 편지다\n/);
  const list = await (await request.get('/llms.txt')).text();
  expect(list).toContain(address);
  const texts = await (await request.get('/llms-full.txt')).text();
  for (const title of ['# 커밋 메시지는 편지다', '# AWS Lambda 소개'])
    expect(texts).toContain(title);
});

test('a press copies the post as Markdown and says so', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(POST);
  const copy = page.locator('[data-action="copy-markdown"]');
  await copy.click();
  await expect(copy).toHaveText('Markdown을 복사했습니다');
  await expect(page.getByRole('status')).toHaveText('Markdown을 복사했습니다');
  await copy.click();
  await expect(copy).toHaveText('Markdown 복사', { timeout: 6_000 });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await (await request.get(`${POST}.md`)).text());
  await expect(page).toHaveURL(POST);
});

test('a press that finds no Markdown says that nothing was copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(POST);
  await page.route('**/*.md', (route) => route.fulfill({ status: 404 }));
  const copy = page.locator('[data-action="copy-markdown"]');
  await copy.click();
  await expect(copy).toHaveText('Markdown을 복사하지 못했습니다');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the same link shows the Markdown', async ({ page }) => {
    await page.goto(POST);
    await page.getByRole('link', { name: 'Markdown 복사' }).click();
    await expect(page).toHaveURL(`${POST}.md`);
    await expect(page.locator('body')).toContainText('# AWS Lambda 소개');
  });
});
