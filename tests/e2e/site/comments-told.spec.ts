import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { serveOwn } from '../support/own-site';

const place = '/posts/errors-as-values/comments';

test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

test.describe('a site whose owner wants to be told', () => {
  const told: string[] = [];
  const webhook = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    told.push(text);
    response.end();
  });
  let site: Awaited<ReturnType<typeof serveOwn>>;

  test.beforeAll(async () => {
    await new Promise<void>((resolve) => webhook.listen(0, '127.0.0.1', resolve));
    const address = webhook.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    site = await serveOwn({ COMMENT_WEBHOOK_URL: `http://127.0.0.1:${port}/hook` });
  });

  test.afterAll(async () => {
    webhook.close();
    await site.stop();
  });

  test('behind a proxy with TLS the page looks like the site', async ({ request }) => {
    const headers = { 'x-forwarded-proto': 'https' };
    const html = await (await request.get(site.address + place, { headers })).text();
    expect(html).toContain('rel="stylesheet"');
  });

  test('the owner is told of a comment written without scripts, and not of one that is refused', async ({
    page,
  }) => {
    await page.goto(site.address + place);
    await page.getByLabel('이름').fill('나그네');
    await page.getByLabel('내용').fill('주인에게 가야 할 말');
    await page.getByRole('button', { name: '올리기' }).click();
    await expect(page.getByRole('alert')).toContainText('몇 초 뒤에');
    await page.waitForTimeout(3200);
    await page.getByRole('button', { name: '올리기' }).click();
    await expect(page).toHaveURL(/#comment-/);
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]).toContain('나그네: 주인에게 가야 할 말');
    expect(told[0]).toContain(new URL(page.url()).hash);
  });
});

test.describe('a site whose store is down', () => {
  let site: Awaited<ReturnType<typeof serveOwn>>;

  test.beforeAll(async () => {
    // Nothing listens there.
    site = await serveOwn({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  });

  test.afterAll(() => site.stop());

  test('the page says that comments cannot be shown now, and when to come again', async ({
    page,
  }) => {
    const answer = await page.goto(site.address + place);
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()['retry-after']).toBe('10');
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await expect(page.getByRole('alert')).not.toBeEmpty();
  });

  test('a reader gets back what was written', async ({ request }) => {
    const text = '잃어버리면 안 되는 말 <b>"인용"</b>';
    const id = crypto.randomUUID();
    const form = { action: 'new', id, ticket: 'any', name: '나그네', body: text };
    const headers = { origin: site.address };
    const answer = await request.post(site.address + place, { headers, form });
    expect(answer.status()).toBe(503);
    const html = await answer.text();
    expect(html).toContain('잃어버리면 안 되는 말 &#x3C;b>"인용"&#x3C;/b></textarea>');
    expect(html).toContain('value="나그네"');
  });
});
