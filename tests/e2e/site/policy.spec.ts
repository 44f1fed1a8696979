import { allPages } from '../support/pages';
import { expect, test as quiet } from '../support/test';

// The browser prints what it keeps from running.
const test = quiet.extend({ quiet: undefined });

const post = '/posts/introduction-to-aws-lambda';

test('what gets into a page as a script does not run', async ({ page }) => {
  await page.goto(post);
  await page.evaluate(() => {
    const attack = "document.documentElement.dataset.ran = 'yes'";
    const script = document.createElement('script');
    script.textContent = attack;
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', `<img src="/none" onerror="${attack}">`);
    document.body.insertAdjacentHTML('beforeend', `<a id="bad" href="javascript:${attack}">x</a>`);
    document.getElementById('bad')?.click();
  });
  await page.waitForTimeout(300);
  expect(await page.locator('html').getAttribute('data-ran')).toBeNull();
});

test('every page has a policy, also those for wrong addresses and readers without scripts', async ({
  request,
}) => {
  const addresses = allPages('site').map(({ address }) => address);
  for (const address of [...addresses, '/no/such/page', `${post}/comments`]) {
    const response = await request.get(address);
    const html = await response.text();
    expect.soft(html, address).toContain('<meta http-equiv="Content-Security-Policy"');
    expect
      .soft(response.headers()['content-security-policy'], address)
      .toBe("frame-ancestors 'self'");
    expect.soft(response.headers()['x-content-type-options'], address).toBe('nosniff');
  }
});
