import { expect, type Page, test } from '@playwright/test';
import { openDatabase } from '@/lib/discussion/database/open';
import { setClosed } from '@/lib/discussion/store/settings';
import { seed } from '../support/comments';
import { siteStore } from '../support/site-store';

// No other test writes there: its comments are closed for a while.
const slug = 'api-gateway-and-lambda';
const place = `/posts/${slug}/comments`;
const aged = Date.UTC(2026, 0, 1);

test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

const article = (page: Page, id: string) => page.locator(`#comment-${id}`);
const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function close(closed: boolean): Promise<void> {
  const db = openDatabase(siteStore.url);
  await setClosed(db, slug, closed);
  await db.close();
}

test.afterAll(() => close(false));

/** Writes a comment, and gives its id. */
async function write(page: Page, fields: Record<string, string>): Promise<string> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
  await page.waitForTimeout(3200);
  await send(page, '올리기');
  await expect(page).toHaveURL(/#comment-/);
  return new URL(page.url()).hash.replace('#comment-', '');
}

test('answers in a long thread can be answered, changed and removed, like those before them', async ({
  page,
}) => {
  const root = await seed(slug, '긴 이야기의 처음', aged);
  for (let n = 1; n <= 7; n += 1) await seed(slug, `답글 ${n}`, aged + n, root);
  await page.goto(`${place}?at=${root}`);
  await page.goto(`${place}?thread=${root}`);
  const last = page.getByRole('article').last();
  await expect(last).toContainText('답글 7');
  for (const name of ['고치기', '지우기', '답글']) {
    await expect(last.getByRole('link', { name })).toBeVisible();
  }
  await last.getByRole('link', { name: '답글' }).click();
  await expect(page.getByRole('heading', { name: '이독자에게 답글 쓰기' })).toBeInViewport();
  await expect(page.getByRole('article').filter({ hasText: '답글 7' })).toBeVisible();
});

test('a change that is refused leaves its words, at the place of its comment', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(place);
  const id = await write(page, { 이름: '나그네', 내용: '고칠 말', 비밀번호: '열쇠' });
  for (let n = 0; n < 25; n += 1) await seed(slug, `뒤에 온 말 ${n}`, Date.now() + n);
  const other = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await other.goto(`${place}?edit=${id}`);
  await other.getByLabel('내용').fill('다른 기기에서 고친 말');
  await other.getByLabel('비밀번호').fill('아님');
  await send(other, '고치기');
  await expect(other.getByRole('alert')).not.toBeEmpty();
  await expect(other.getByLabel('내용')).toHaveValue('다른 기기에서 고친 말');
  await expect(article(other, id)).toContainText('고칠 말');
  await other.getByLabel('비밀번호').fill('열쇠');
  await send(other, '고치기');
  await expect(article(other, id)).toContainText('다른 기기에서 고친 말');
  await other.context().close();
});

test('a comment is changed and removed at its own post alone', async ({ page, request }) => {
  const id = await seed(slug, '여기에만 있는 말', aged);
  const origin = new URL(
    page.url() === 'about:blank' ? (test.info().project.use.baseURL ?? '') : page.url(),
  ).origin;
  for (const action of ['edit', 'remove']) {
    const form = { action, id, body: '남의 글에서', revision: '1' };
    const answer = await request.post('/posts/korean-first/comments', {
      headers: { origin },
      form,
    });
    expect(answer.status(), action).toBe(404);
  }
});

test('what waits for the owner is said so, and a name of the owner is refused with its reason', async ({
  page,
}) => {
  await page.goto(place);
  await page.getByLabel('이름').fill('필담');
  await page.getByLabel('내용').fill('여기 https://a.example 를 보세요');
  await page.waitForTimeout(3200);
  await send(page, '올리기');
  await expect(page.getByLabel('이름')).toHaveAccessibleDescription(/글쓴이의 이름입니다/);
  await expect(page.getByLabel('내용')).toHaveValue('여기 https://a.example 를 보세요');
  await page.getByLabel('이름').fill('나그네');
  await send(page, '올리기');
  await expect(page.getByRole('main').getByRole('status')).toContainText('확인하면 보입니다');
  await expect(page.getByText('a.example')).toHaveCount(0);
});

test('a program that fills every field is refused', async ({ page, request }) => {
  await page.goto(place);
  const ticket = await page.locator('[name=ticket]').getAttribute('value');
  const id = await page.locator('[name=id]').getAttribute('value');
  const form = {
    action: 'new',
    id: id ?? '',
    ticket: ticket ?? '',
    name: '가',
    body: '나',
    website: 'x',
  };
  const headers = { origin: new URL(page.url()).origin };
  expect((await request.post(place, { headers, form })).status()).toBe(422);
});

test('all pages of comments are reached by links, each comment once', async ({ page }) => {
  for (let n = 0; n < 45; n += 1) await seed(slug, `쪽 ${n}`, aged + n);
  await page.goto(`${place}?order=oldest`);
  const seen: string[] = [];
  while (true) {
    seen.push(...(await page.getByRole('article').locator('.comment-body').allInnerTexts()));
    const more = page.getByRole('link', { name: '댓글 더 보기' });
    if ((await more.count()) === 0) break;
    await expect(page.getByRole('link', { name: '모든 댓글 보기' })).toBeVisible();
    await page.goto(new URL((await more.getAttribute('href')) ?? '', page.url()).href);
  }
  expect(seen.filter((text) => text.startsWith('쪽'))).toEqual(
    Array.from({ length: 45 }, (_, n) => `쪽 ${n}`),
  );
  await page.getByRole('link', { name: '모든 댓글 보기' }).click();
  await expect(page.getByRole('heading', { name: '댓글', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '모든 댓글 보기' })).toHaveCount(0);
});

test('closed comments can be read, and words that come too late are given back', async ({
  page,
}) => {
  const id = await seed(slug, '닫히기 전의 말', Date.now() + 60_000);
  await page.goto(place);
  await close(true);
  await page.getByLabel('이름').fill('나그네');
  await page.getByLabel('내용').fill('늦게 온 말');
  await page.waitForTimeout(3200);
  await send(page, '올리기');
  await expect(page.getByRole('alert')).toContainText('닫');
  await expect(page.getByLabel('내용')).toHaveValue('늦게 온 말');
  await page.goto(place);
  await expect(page.getByLabel('내용')).toHaveCount(0);
  await expect(article(page, id)).toContainText('닫히기 전의 말');
  await expect(article(page, id).getByRole('link', { name: '답글' })).toHaveCount(0);
  await expect(article(page, id).getByRole('link', { name: '지우기' })).toBeVisible();
});

test('words are at least as large as when they were written', async ({ page }) => {
  const id = await seed(slug, '크기를 재는 말', Date.now());
  await page.goto(`${place}?at=${id}`);
  const size = (part: string) =>
    article(page, id)
      .locator(part)
      .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  expect(await size('.comment-body')).toBeGreaterThan(await size('time'));
});
