import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const rows = (page: Page) => page.locator('.row-title a');
const help = (page: Page) => page.getByRole('dialog', { name: '단축키' });

/** Presses a key as it arrives from a Hangul layout: a jamo, at the place of a Latin letter. */
const pressHangul = (
  page: Page,
  key: string,
  code: string,
  more: { shiftKey?: boolean; isComposing?: boolean } = {},
) =>
  page.evaluate(
    (init) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      ),
    { key, code, ...more },
  );

test('j and k go from row to row of a list, on to its next page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('j');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows(page).first()).toBeFocused();
  for (let row = await rows(page).count(); row > 0; row -= 1) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/page/2');
});

test('on a post j and k follow the links to the next and the previous post', async ({ page }) => {
  await page.goto('/posts/introduction-to-aws-lambda');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await expect(page).toHaveURL('/posts/api-gateway-and-lambda');
  await page.keyboard.press('k');
  await expect(page).toHaveURL('/posts/introduction-to-aws-lambda');
});

test('keys work while the keyboard writes Hangul', async ({ page }) => {
  await page.goto('/');
  await pressHangul(page, 'ㅓ', 'KeyJ');
  await expect(rows(page).first()).toBeFocused();
  await pressHangul(page, 'ㅓ', 'KeyJ');
  await pressHangul(page, 'ㅏ', 'KeyK');
  await expect(rows(page).first()).toBeFocused();
  await pressHangul(page, 'ㅅ', 'KeyT');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await pressHangul(page, 'Process', 'Slash', { shiftKey: true });
  await expect(help(page)).toBeVisible();
});

test('a key of another layout is the letter that it writes, not its place', async ({ page }) => {
  await page.goto('/');
  await pressHangul(page, 't', 'KeyK');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('keys belong to fields, to composition and to the browser first', async ({ page }) => {
  await page.goto('/');
  const html = page.locator('html');
  await pressHangul(page, 'ㅅ', 'KeyT', { isComposing: true });
  for (const modifier of ['Control', 'Alt', 'Shift']) await page.keyboard.press(`${modifier}+t`);
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.innerHTML = '<input><textarea></textarea><select></select><p contenteditable>가</p>';
    document.querySelector('main')?.prepend(box);
  });
  for (const field of ['input', 'textarea', 'select', '[contenteditable]']) {
    await page.locator(`main ${field}`).focus();
    await page.keyboard.press('t');
  }
  await expect(html).not.toHaveAttribute('data-theme');
  await page.locator('main').focus();
  await page.keyboard.press('t');
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('? shows the keys that this page has, takes the focus and gives it back', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expect(help(page).getByRole('button', { name: '닫기' })).toBeFocused();
  await expect(help(page).locator('dt')).toHaveText(
    await page.evaluate(() => [
      'j',
      'k',
      ...[...document.querySelectorAll<HTMLElement>('[data-shortcut]')].map(
        ({ dataset }) => dataset.shortcut ?? '',
      ),
    ]),
  );
  // Nothing behind a dialog is pressed.
  await page.keyboard.press('t');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await expect(rows(page).first()).toBeFocused();
});

test('the keys that open the search are among them', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('?');
  await expect(help(page).getByText('검색')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '검색' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: '검색' })).toHaveValue('');
});

test('shortcuts can be turned off, which is remembered, and on again', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: '단축키' });
  await button.click();
  await help(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.goto('/tags');
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(help(page)).toHaveCount(0);
  await button.click();
  await help(page).getByRole('checkbox').check();
  await help(page).getByRole('button', { name: '닫기' }).click();
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
