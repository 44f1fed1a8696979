import { z } from 'zod';
import settings from '@/content/site';
import { expect, test } from '../support/test';

const manifestSchema = z.object({
  name: z.string(),
  icons: z.array(z.object({ src: z.string(), type: z.string(), purpose: z.string().optional() })),
});

test('the manifest carries the name of the site, and every icon is there', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = manifestSchema.parse(await (await request.get(address ?? '')).json());
  expect(manifest.name).toBe(settings.title);
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  const linked = await page
    .locator('link[rel=icon], link[rel=apple-touch-icon]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(linked).toHaveLength(3);
  for (const icon of [...linked, ...manifest.icons.map(({ src }) => src)]) {
    const response = await request.get(icon);
    expect(response.headers()['content-type'], icon).toMatch(/^image\//);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the header marks where the reader is', async ({ page }) => {
    const current = page.getByRole('banner').locator('[aria-current=page]');
    for (const [address, entry] of Object.entries({
      '/': '글',
      '/page/2': '글',
      '/posts/커밋-메시지는-편지다': '글',
      '/tags': '태그',
      '/tags/필담': '태그',
      '/about': '소개',
    })) {
      await page.goto(address);
      await expect(current, address).toHaveText(entry);
    }
    await page.goto('/nothing-here');
    await expect(current).toHaveCount(0);
  });
});
