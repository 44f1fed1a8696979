import { expect, test } from '../support/test';

test('paper gets a light page of the usual size, whatever the reader has set', async ({ page }) => {
  await page.goto('/posts/korean-first');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const look = () =>
    page.evaluate(() => {
      const { color, fontSize } = getComputedStyle(document.body);
      return { color, fontSize };
    });
  const usual = await look();
  await page.evaluate(() => {
    localStorage.setItem('reader', JSON.stringify({ theme: 'dark', textSize: 'largest' }));
  });
  await page.reload();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await look()).toEqual(usual);
});

test('a printed post says where it and its links come from, and shows nothing to press', async ({
  page,
}) => {
  await page.goto('/posts/korean-first');
  const link = page.locator('.prose a', { hasText: 'CommonMark 명세' });
  const address = () => link.evaluate((a) => getComputedStyle(a, '::after').content);
  expect(await address()).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await address()).not.toBe('none');
  await expect(link).toHaveAttribute('data-address', /^https:\/\/spec\.commonmark\.org\/.+/);
  await expect(page.locator('.prose a[href^="/"][data-address]')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.source')).toContainText('/posts/korean-first');
});
