import type { Page, Response } from '@playwright/test';
import { expect, test } from '../support/test';

const pages = [
  '/',
  '/tags',
  '/posts/introduction-to-aws-lambda',
  '/posts/api-gateway-and-lambda',
  '/posts/korean-first',
];

/** Opens a page whose fonts are at hand, as they are on a reader's second page. */
async function openWithFonts(page: Page, path: string) {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.waitForLoadState('networkidle');
}

for (const path of pages) {
  test(`${path} asks for at most two fonts, of 100 kB together, and never again`, async ({
    page,
  }) => {
    const asked: Response[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font') asked.push(response);
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2);
    let bytes = 0;
    for (const response of asked) {
      expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
      bytes += (await response.body()).length;
    }
    expect(bytes).toBeLessThanOrEqual(100_000);
  });
}

test('all Korean on a page is drawn with the fonts of the site', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  for (const path of pages) {
    await openWithFonts(page, path);
    // Only Hangul and ASCII are left: pictures of people and of things come from the device.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('header, main, footer')) {
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode;
          node.nodeValue = (node.nodeValue ?? '').replace(/[^\u0020-\u007e가-힣ㄱ-ㅣ]/g, '');
        }
      }
    });
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'header *, main *, footer *',
    });
    const used = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { isCustomFont, familyName } of fonts) if (!isCustomFont) used.add(familyName);
    }
    expect([...used], path).toEqual([]);
  }
});

test('a syllable in a block of code is exactly two columns wide', async ({ page }) => {
  await openWithFonts(page, '/posts/korean-first');
  const [hangul, columns, count] = await page.evaluate(() => {
    const syllables = [
      ...new Set(document.querySelector('main')?.textContent.match(/[가-힣]/g)),
    ].join('');
    const code = document.querySelector('pre code');
    const width = (text: string) => {
      const line = document.createElement('span');
      line.textContent = text;
      code?.replaceChildren(line);
      return line.getBoundingClientRect().width;
    };
    const two = syllables.replace(/./g, 'ab');
    return [width(syllables), width(two), syllables.length] as const;
  });
  expect(count).toBeGreaterThan(200);
  // FreeType cuts sizes to 1/64 px.
  expect(Math.abs(hangul - columns) / count).toBeLessThan(1 / 64);
});

test('nothing moves when the fonts come late', async ({ page }) => {
  await page.route('**/fonts/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  for (const path of ['/', '/posts/introduction-to-aws-lambda', '/posts/api-gateway-and-lambda']) {
    const late = page.waitForResponse(/\/fonts\/text/);
    await page.goto(path);
    await late;
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift, path).toBe(0);
  }
});
