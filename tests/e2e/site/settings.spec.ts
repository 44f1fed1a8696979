import { test as base, type Page } from '@playwright/test';
import { expect, test } from '../support/test';

const post = '/posts/introduction-to-aws-lambda';

const open = (page: Page) => page.getByRole('button', { name: '읽기 설정' }).click();
const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const columnWidth = (page: Page) =>
  page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().width ?? 0);

test('text size and column width are changed by keyboard, and remembered without a flash', async ({
  page,
}) => {
  await page.goto(post);
  const [size, width] = [await textSize(page), await columnWidth(page)];
  await page.getByRole('button', { name: '읽기 설정' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const sizes = page.getByRole('group', { name: '글자 크기' });
  await expect(sizes.getByRole('radio', { name: '보통' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, '조금 크게')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(choice(page, '좁게')).toBeChecked();
  const [larger, narrower] = [await textSize(page), await columnWidth(page)];
  expect(larger).toBeGreaterThan(size);
  expect(narrower).toBeLessThan(width);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '읽기 설정' })).toBeFocused();
  // At the first paint, before any other script has run.
  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('/tags', { waitUntil: 'commit' });
  await page.waitForSelector('main');
  expect([await textSize(page), await columnWidth(page)]).toEqual([larger, narrower]);
});

test('the panel shows what is set, and goes back to what the site does', async ({ page }) => {
  await page.goto('/');
  const size = await textSize(page);
  await open(page);
  await choice(page, '아주 크게').click();
  await page.goto(post);
  await open(page);
  await expect(choice(page, '아주 크게')).toBeChecked();
  await page.getByRole('group', { name: '글자 크기' }).getByRole('radio', { name: '보통' }).click();
  expect(await textSize(page)).toBe(size);
  await expect(page.locator('html')).not.toHaveAttribute('data-text-size');
});

test('other tabs and pages already visited follow', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/tags');
  await open(other);
  await choice(other, '크게').click();
  await other.getByRole('button', { name: '화면 테마' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('where the browser keeps nothing, settings last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(post);
  const size = await textSize(page);
  await open(page);
  await choice(page, '크게').click();
  expect(await textSize(page)).toBeGreaterThan(size);
});

for (const width of [360, 768, 1100, 1440]) {
  test(`nothing leaves a screen of ${width}px with the largest text in the widest column`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      localStorage.setItem('reader', JSON.stringify({ textSize: 'largest', measure: 'wide' }));
    });
    for (const address of ['/', '/tags', '/posts/writing-in-pildam']) {
      await page.goto(address);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('header, nav, nav a, .tools button, time, h1, .prose > *')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.getBoundingClientRect())
          .filter(({ left, right }) => left < -8 || right > window.innerWidth + 8),
      );
      expect(outside, address).toEqual([]);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(excess, address).toBeLessThanOrEqual(0);
    }
  });
}

base(
  'a page that a translator has changed stays so, and its buttons work',
  async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      localStorage.setItem('reader', JSON.stringify({ theme: 'dark' }));
      // As a translator would: while the page arrives.
      new MutationObserver((_, observer) => {
        const title = document.querySelector('h1');
        if (!title?.nextElementSibling) return;
        observer.disconnect();
        title.textContent = 'Introducing AWS Lambda';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${baseURL}${post}`);
    await expect(page.locator('h1')).toHaveText('Introducing AWS Lambda');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: '화면 테마' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  },
);
