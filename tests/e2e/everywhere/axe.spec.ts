import { colourViolations, violations } from '../support/axe';
import { examples, pageTypes } from '../support/pages';
import { expect, test } from '../support/test';

test.describe.configure({ mode: 'parallel' });
// Colours that are on their way from one theme to the other are neither's.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [screen, width, pagesOf] of [
  ['a phone', 360, examples],
  ['a wide screen', 1440, pageTypes],
] as const) {
  test(`axe finds nothing on ${screen}, in either theme, on any page`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    for (const { address } of pagesOf(test.info().project.name)) {
      const where = decodeURI(address);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      expect.soft(await violations(page), `${where}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await colourViolations(page), `${where}, dark`).toEqual([]);
    }
  });
}
