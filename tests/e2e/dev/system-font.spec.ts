import { atRest } from '../support/at-rest';
import { expect, test } from '../support/test';

test("with the device's own fonts no page asks for a font of the site or names one", async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // Next's own tools have a font, too.
    const isOwn = !pathname.startsWith('/__nextjs');
    if (isOwn && request.resourceType() === 'font') fonts.push(pathname);
  });
  for (const path of ['/', '/posts/introduction-to-aws-lambda', '/posts/code']) {
    const response = await page.goto(path);
    expect(await response?.text()).not.toMatch(/@font-face|\.woff2/);
    await atRest(page);
    const named = await page.evaluate(() => [...document.fonts].map(({ family }) => family));
    expect(named.join(), path).not.toContain('Pildam');
  }
  expect(fonts).toEqual([]);
});
