import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { expect, test } from '../support/test';

const dialog = (page: Page) => page.getByRole('dialog', { name: '검색' });
const field = (page: Page) => page.getByRole('combobox', { name: '검색' });
const found = (page: Page) => page.getByRole('listbox', { name: '찾은 글' }).getByRole('option');

async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

/** Puts a text under composition, as an input method does while a syllable is being made. */
async function compose(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const end = text.length;
  await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
}

test('a reader types, goes down the results, and is at the section', async ({ page }) => {
  await open(page);
  await field(page).pressSequentially('콜드스타트를');
  const first = found(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('status').filter({ hasText: '찾았습니다' })).toHaveCount(1);
  await expect(found(page).locator('mark').first()).toHaveText(/^콜드 ?스타트/);
  const second = found(page).nth(1);
  const count = await found(page).count();
  if (count > 1) {
    await page.keyboard.press('ArrowDown');
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
  }
  const address = (await first.getAttribute('href')) ?? '';
  expect(address).toContain('#');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(dialog(page)).toHaveCount(0);
});

test('what was half remembered finds the post: particle, layout, initials, a wrong key', async ({
  page,
}) => {
  await open(page);
  for (const query of ['커밋메시지를', 'zjalt aptlwl', 'ㅋㅁㅁㅅㅈ', '커밋 메시치']) {
    await field(page).fill(query);
    await expect(found(page).first(), query).toContainText('커밋 메시지는 편지다');
  }
});

test('a syllable that is being composed finds already, and its Enter opens nothing', async ({
  page,
}) => {
  await open(page);
  await field(page).pressSequentially('커밋 ');
  for (const syllable of ['ㅁ', '메', '멧']) await compose(page, syllable);
  await expect(found(page).first()).toContainText('커밋 메시지는 편지다');
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL('/');
});

test('Ctrl+K opens the search from a field too, Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto('/posts/introduction-to-aws-lambda');
  const link = page.getByRole('link', { name: '검색' });
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('what is nowhere says so, and offers what is near', async ({ page }) => {
  await open(page);
  await field(page).fill('두루미찌개');
  await expect(dialog(page)).toContainText('‘두루미찌개’에 맞는 글을 찾지 못했습니다.');
  await expect(found(page)).toHaveCount(0);
  await field(page).fill('서버리퍼');
  await dialog(page).getByRole('button', { name: '서버리스' }).click();
  await expect(found(page).first()).toContainText('서버리스');
});

test('what led somewhere is remembered on the device, until it is cleared', async ({ page }) => {
  await open(page);
  await field(page).fill('커밋');
  await found(page).first().click();
  await expect(page).toHaveURL(/\/posts\//);
  await open(page);
  await dialog(page).getByRole('button', { name: '커밋', exact: true }).click();
  await expect(found(page).first()).toContainText('커밋');
  await field(page).fill('');
  await dialog(page).getByRole('button', { name: '지우기' }).click();
  await expect(dialog(page).getByRole('button', { name: '커밋', exact: true })).toHaveCount(0);
});

test('nothing is wrong with the open search for those who do not see it', async ({ page }) => {
  await open(page);
  expect(await violations(page)).toEqual([]);
  for (const query of ['커밋', '두루미찌개']) {
    await field(page).fill(query);
    await expect(page.getByRole('status').filter({ hasText: '찾' })).toHaveCount(1);
    expect(await violations(page), query).toEqual([]);
  }
});

test('the page for it shows what its address asks, which follows what is typed', async ({
  page,
}) => {
  await page.goto('/search?q=%EC%BB%A4%EB%B0%8B');
  await expect(found(page).first()).toContainText('커밋 메시지는 편지다');
  await field(page).fill('EXPLAIN');
  await expect(found(page).first()).toContainText('EXPLAIN');
  await expect(page).toHaveURL('/search?q=EXPLAIN');
});

test('markup that is typed stays text', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('main')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('files that do not come are told of, and the next try may have them', async ({ page }) => {
  let isThere = false;
  await page.route('**/search/**', (route) =>
    isThere ? route.continue() : route.fulfill({ status: 404 }),
  );
  await open(page);
  await field(page).fill('커밋');
  await expect(dialog(page)).toContainText('불러오지 못했습니다');
  isThere = true;
  await field(page).fill('커밋 메시지');
  await expect(found(page).first()).toContainText('커밋 메시지는 편지다');
});

test('a missing part of the index costs what is in it, and is told of', async ({ page }) => {
  await page.route('**/search/*/*', (route) => route.fulfill({ status: 404 }));
  await open(page);
  await field(page).fill('커밋');
  await expect(found(page).first()).toContainText('커밋 메시지는 편지다');
  await expect(dialog(page)).toContainText('빠진 글이 있을 수 있습니다');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search explains itself, and offers tags and the archive', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '검색' }).click();
    await expect(page.locator('h1')).toHaveText('검색');
    await expect(page.locator('main')).toContainText('자바스크립트 없이는 태그와 보관함에서');
    await expect(page.locator('main').getByRole('link', { name: '보관함' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: /^aws/ })).toBeVisible();
  });
});
