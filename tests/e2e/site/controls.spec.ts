import { expect, test } from '../support/test';

const post = '/posts/introduction-to-aws-lambda';

test('the theme goes from the device to light to dark, and is remembered without a flash', async ({
  page,
}) => {
  await page.goto(post);
  const html = page.locator('html');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const control = page.getByRole('button', { name: '화면 테마' });
  const light = await paper();
  await control.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await control.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('status')).toHaveText('어둡게');
  const dark = await paper();
  expect(dark).not.toBe(light);
  // At the first paint, before any other script has run.
  await page.goto('/tags', { waitUntil: 'commit' });
  await page.waitForSelector('body');
  expect(await paper()).toBe(dark);
  await page.getByRole('button', { name: '화면 테마' }).click();
  await expect(html).not.toHaveAttribute('data-theme');
});

test.describe('on a device in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('pages are dark until the reader chooses light', async ({ page }) => {
    await page.goto('/');
    const scheme = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await scheme();
    await page.getByRole('button', { name: '화면 테마' }).click();
    expect(await scheme()).not.toBe(dark);
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('code is copied by keyboard alone, and the button says so', async ({ page }) => {
    await page.goto(post);
    const button = page.getByRole('button', { name: '복사', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '복사 완료' })).toBeFocused();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('pre code').textContent());
    expect(copied).toContain("        'statusCode': 200,\n");
    await expect(button).toHaveText('복사');
  });
});

test('a refused clipboard is said, not hidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(post);
  await page.getByRole('button', { name: '복사', exact: true }).click();
  await expect(page.getByRole('button', { name: '복사 실패' })).toBeVisible();
});

test('the first stop of the keyboard skips to the text, and focus is always visible', async ({
  page,
}) => {
  await page.goto(post);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '본문으로 건너뛰기' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const style = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(style).toBe('solid 2px');
  }
});

test('a heading is a link to itself', async ({ page }) => {
  await page.goto(post);
  await page.getByRole('link', { name: 'Lambda의 장점' }).last().click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#lambda의-장점');
});
