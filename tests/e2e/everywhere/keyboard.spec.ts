import { walk } from '../support/keyboard';
import { examples, pageTypes } from '../support/pages';
import { expect, test } from '../support/test';

const screens = {
  'a phone': { width: 360, height: 800, pages: examples },
  'a wide screen': { width: 1440, height: 900, pages: pageTypes },
};

for (const [screen, { width, height, pages }] of Object.entries(screens)) {
  test(`the Tab key reaches everything on ${screen}, in order, and its place always shows`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    // What comes on the way would be one more stop.
    await page.route('**/api/popular', (route) => route.fulfill({ json: [] }));
    for (const { address } of pages(test.info().project.name)) {
      await page.goto(address);
      expect.soft(await walk(page), decodeURI(address)).toEqual([]);
    }
  });
}
