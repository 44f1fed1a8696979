import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { asked, open, popularOn, reactionsOf, viewsOf } from '../support/numbers';
import { expect, test } from '../support/test';

/** Presses a key on what has the focus, and waits until the server has answered. */
async function pressKey(page: Page, key: string): Promise<void> {
  const answer = page.waitForResponse('**/api/reactions');
  await page.keyboard.press(key);
  expect((await answer).status()).toBe(200);
}

test('a reader reacts with a key, finds it kept after a reload, and takes it back', async ({
  page,
  browser,
  baseURL,
}) => {
  const post = '/posts/reading-explain';
  await open(page, post);
  const heart = reactionsOf(page).getByRole('button', { name: '공감' });
  await heart.focus();
  await pressKey(page, 'Enter');
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(heart).toHaveText('공감1');
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await heart.focus();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(heart).toHaveText('공감1');

  const other = await (await browser.newContext({ baseURL })).newPage();
  await open(other, post);
  const same = reactionsOf(other).getByRole('button', { name: '공감' });
  await same.focus();
  await expect(same).toHaveText('공감1');
  await expect(same).toHaveAttribute('aria-pressed', 'false');
  await other.context().close();

  await pressKey(page, 'Space');
  await expect(heart).toHaveAttribute('aria-pressed', 'false');
  await expect(heart).toHaveText('공감');
  await page.reload();
  await heart.focus();
  await expect(reactionsOf(page).getByRole('button', { pressed: true })).toHaveCount(0);
});

test('a reader who leaves before the answer finds the reaction as it was left', async ({
  page,
}) => {
  await open(page, '/posts/korean-first');
  const heart = reactionsOf(page).getByRole('button', { name: '공감' });
  await page.route('**/api/reactions', () => {});
  for (const pressed of ['true', 'false']) {
    await heart.focus();
    const sent = page.waitForRequest('**/api/reactions');
    await page.keyboard.press('Enter');
    await sent;
    await page.reload();
    await heart.focus();
    await expect(heart).toHaveAttribute('aria-pressed', pressed);
  }
});

test('where no views are counted, reactions are asked for when the reader comes near', async ({
  page,
}) => {
  const post = '/posts/reading-explain';
  await page.route(post, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<span class="views [^>]*><\/span>/, '');
    await route.fulfill({ response: answer, body });
  });
  const paths = asked(page);
  await open(page, post);
  await page.waitForTimeout(1000);
  expect(paths).toEqual([]);
  const answer = page.waitForResponse('**/api/reactions/reading-explain');
  await reactionsOf(page).scrollIntoViewIfNeeded();
  expect(await (await answer).json()).toHaveProperty('reactions.insight');
});

test.describe('while nothing can be kept', () => {
  test.use({ mayFail: true });

  test('pages are as before, and a press is taken back with a kind word', async ({ page }) => {
    await page.route(/\/api\/(?:popular|views|reactions)$/, (route) =>
      route.fulfill({ status: 503, json: { detail: 'the store is away' } }),
    );
    await page.goto('/');
    const isAsked = page.waitForResponse('**/api/popular');
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await isAsked;
    await expect(popularOn(page)).toBeHidden();
    await page.goto('/posts/korean-first', { waitUntil: 'networkidle' });
    await expect(viewsOf(page)).toBeEmpty();
    const cheer = reactionsOf(page).getByRole('button', { name: '응원' });
    await cheer.click();
    await expect(reactionsOf(page)).toContainText('지금은 남길 수 없습니다.');
    await expect(page.locator('#said')).toContainText('지금은 남길 수 없습니다.');
    await expect(cheer).toHaveAttribute('aria-pressed', 'false');
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect(cheer).toHaveAttribute('aria-pressed', 'false');
  });

  test('a press without its script is nothing, and says so', async ({ page }) => {
    await page.route('**/scripts/reactions.*', (route) => route.abort());
    await page.goto('/posts/korean-first');
    const heart = reactionsOf(page).getByRole('button', { name: '공감' });
    await heart.click();
    await expect(reactionsOf(page)).toContainText('지금은 남길 수 없습니다.');
    await expect(heart).toHaveAttribute('aria-pressed', 'false');
  });
});
