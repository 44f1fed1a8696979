import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { atRest } from '../support/at-rest';
import { copyFolder } from '../support/copies';
import { expect, test } from '../support/test';

test.describe.configure({ mode: 'serial' });

const posts = path.join(copyFolder('dev'), 'content/posts');
const file = path.join(posts, 'live.mdx');
const front = '---\ntitle: 살아 있는 글\ndate: 2026-05-05\n---\n\n';
const write = (text: string) => fs.writeFileSync(file, text);

/**
 * Opens a page and waits until it is at rest: an author saves into a page that is there, not into
 * one that is still arriving. Leaves a mark that a reload would wipe out.
 */
async function open(page: Page, address: string) {
  await page.goto(address);
  await atRest(page);
  await page.evaluate(() => Reflect.set(window, 'openedOnce', true));
}

async function expectNoReload(page: Page) {
  expect(await page.evaluate(() => Reflect.get(window, 'openedOnce'))).toBe(true);
}

test('a new file appears on the open home page, and a removed one leaves it', async ({ page }) => {
  await open(page, '/');
  write(`${front}처음 쓴 문장`);
  await expect(page.getByRole('link', { name: '살아 있는 글' })).toBeVisible();
  fs.rmSync(file);
  await expect(page.getByRole('link', { name: '살아 있는 글' })).toHaveCount(0);
  await expectNoReload(page);
});

test('a saved post shows at once in the page that is open', async ({ page }) => {
  await open(page, '/');
  write(`${front}처음 쓴 문장`);
  await expect(page.getByRole('link', { name: '살아 있는 글' })).toBeVisible();
  await open(page, '/posts/live');
  await expect(page.getByText('처음 쓴 문장')).toBeVisible();
  write(`${front}고쳐 쓴 문장`);
  await expect(page.getByText('고쳐 쓴 문장')).toBeVisible();
  await expectNoReload(page);
});

test('a broken body shows its error with the place, and the text again when mended', async ({
  page,
}) => {
  await open(page, '/posts/live');
  write(`${front}여기 <Calout>가 있습니다</Calout>`);
  const error = page.getByRole('alert').filter({ hasText: '고칠 곳이 1군데' });
  await expect(error).toContainText('content/posts/live.mdx:6:4 body: <Calout> is not a component');
  await expect(error).toContainText('did you mean `Callout`?');
  write(`${front}다시 괜찮은 문장`);
  await expect(page.getByText('다시 괜찮은 문장')).toBeVisible();
  await expect(error).toHaveCount(0);
  await expectNoReload(page);
});

test('broken front matter shows its error, and the post again when mended', async ({ page }) => {
  await open(page, '/posts/live');
  write('---\ntitle: 살아 있는 글\ndate: 2026-02-30\n---\n\n본문');
  const error = page.getByRole('alert').filter({ hasText: '고칠 곳이 1군데' });
  await expect(error).toContainText('content/posts/live.mdx:3:1 date: "2026-02-30" is not a date');
  write(`${front}머리말을 고친 글`);
  await expect(page.getByText('머리말을 고친 글')).toBeVisible();
  await expect(error).toHaveCount(0);
});

test('a published address that nothing has is told of, until its post has it again', async ({
  page,
}) => {
  const addresses = path.join(posts, '../addresses.json');
  write(`${front}첫 문단`);
  await open(page, '/posts/live');
  const entry = { id: 'urn:uuid:00000000-0000-8000-8000-000000000001', published: '2026-05-05' };
  fs.writeFileSync(addresses, JSON.stringify({ '/posts/older-name': entry }));
  const error = page.getByRole('alert').filter({ hasText: '고칠 곳이 1군데' });
  await expect(error).toContainText(
    'content/addresses.json:1:2 /posts/older-name: is written down',
  );
  await expect(error).toContainText('add `aliases: [/posts/older-name]` to content/posts/live.mdx');
  write(`${front.replace('---\n\n', 'aliases: [/posts/older-name]\n---\n\n')}첫 문단`);
  await expect(error).toHaveCount(0);
  await expectNoReload(page);
  fs.rmSync(addresses);
});

test('drafts and scheduled posts are shown with a badge', async ({ page }) => {
  await page.goto('/posts/draft');
  await expect(page.getByText('초안', { exact: true })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('article').filter({ hasText: '먼 뒷날의 글' })).toContainText('예약');
});

test('addresses work as in production', async ({ page, request }) => {
  for (const form of ['NFC', 'NFD']) {
    await page.goto(`/tags/${encodeURIComponent('서버리스'.normalize(form))}`);
    await expect(page.getByRole('link', { name: '한글 이름을 가진 글' })).toBeVisible();
  }
  for (const old of ['/2019/03/옛-글', '/posts/옛-이름', '/posts/2019/옛-주소']) {
    const answer = await request.get(old, { maxRedirects: 0 });
    expect(answer.status(), old).toBe(308);
    expect(decodeURI(answer.headers().location ?? '')).toBe('/posts/한글-이름');
  }
  expect((await request.get('/posts/%E0%A4%A')).status()).toBe(404);
  const missing = await request.get('/posts/한글-이룸');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('혹시 이 글을 찾으셨나요?');
});
