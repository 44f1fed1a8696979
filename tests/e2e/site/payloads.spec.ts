import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { childEnv, root } from '@/scripts/run.mjs';
import { markupProblems } from '../support/markup-problems';
import { comments, password, servePayloads, slug } from '../support/payload-site';
import { test as base, expect } from '../support/test';

type Site = Awaited<ReturnType<typeof servePayloads>>;

/** Playwright's test on a site full of payloads: one that runs, or opens a dialog, fails the test. */
const test = base.extend<{ inert: undefined }, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants it so
    async ({}, use) => {
      const site = await servePayloads();
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ site }, use) => use(site.address),
  inert: [
    async ({ page }, use) => {
      const run: string[] = [];
      page.on('dialog', (dialog) => {
        run.push(dialog.message());
        dialog.dismiss();
      });
      await page.exposeFunction('noteRun', (place: string) => run.push(place));
      await page.addInitScript(() => {
        const set = () => Reflect.get(window, 'noteRun')(document.activeElement?.outerHTML);
        Object.defineProperty(window, '__xss', { set });
      });
      await use(undefined);
      expect(run).toEqual([]);
    },
    { auto: true },
  ],
});

const names = comments.map(({ name }) => name);
const sorted = (texts: readonly string[]) => [...texts].sort();
/** As a page has it that comes as HTML, where every line ends alike. */
const inHtml = (text: string) => text.replace(/\r\n?/g, '\n');

/** Presses a button as long as it is there, each time when something more has come. Runs in the page. */
async function pressAll({ label, items }: { label: string; items: string }): Promise<void> {
  const count = () => document.querySelectorAll(items).length;
  for (let shown = 0; ; shown = count()) {
    while (count() === shown) await new Promise(requestAnimationFrame);
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((each) => each.textContent === label && each.checkVisibility());
    if (!button) return;
    button.click();
  }
}

test('there are more than a thousand of them', () => {
  expect(new Set(names).size).toBeGreaterThan(1000);
});

test('payloads are only text on the page of a post', async ({ page }) => {
  await page.goto(`/posts/${slug}#comments`);
  await page.evaluate(pressAll, { label: '댓글 더 보기', items: '.comment-list article' });
  expect(sorted(await page.locator('.comment-head > bdi').allTextContents())).toEqual(
    sorted(names),
  );
  expect(await page.evaluate(markupProblems, '[data-discussion]')).toEqual([]);
});

test('payloads are only text on the page without scripts', async ({ page }) => {
  const found: string[] = [];
  const more = page.locator('#comments-page a.button', { hasText: '댓글 더 보기' });
  for (let address: string | null = `/posts/${slug}/comments`; address !== null; ) {
    expect((await page.goto(address))?.status()).toBe(200);
    found.push(...(await page.locator('.comment-head > bdi').allTextContents()));
    expect(await page.evaluate(markupProblems, '#comments-page')).toEqual([]);
    const query = (await more.count()) > 0 ? await more.getAttribute('href') : null;
    address = query && new URL(query, page.url()).href;
  }
  expect(sorted(found)).toEqual(sorted(names.map(inHtml)));
});

test('payloads are only text in the forms to answer and to change them', async ({ page }) => {
  const early = { waitUntil: 'domcontentloaded' } as const;
  for (const { id, name, body } of comments.filter((_, index) => index % 149 === 0)) {
    await page.goto(`/posts/${slug}/comments?reply=${id}`, early);
    await expect(page.locator('input[name=to]')).toHaveValue(inHtml(name));
    expect(await page.evaluate(markupProblems, '#write')).toEqual([]);
    await page.goto(`/posts/${slug}/comments?edit=${id}`, early);
    await expect(page.locator('textarea')).toHaveValue(inHtml(body));
    expect(await page.evaluate(markupProblems, '#write')).toEqual([]);
  }
});

test.describe('behind the login', () => {
  // Who is not logged in yet is refused.
  test.use({ mayFail: true });

  test('payloads are only text to the owner', async ({ page }) => {
    await page.goto('/admin');
    await page.getByLabel('비밀번호').fill(password);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('button', { name: '공개', exact: true }).first().click();
    await page.evaluate(pressAll, { label: '더 보기', items: '.admin-comment' });
    const labels = await page
      .locator('.admin-comment')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    expect(sorted(labels)).toEqual(sorted(names));
    expect(await page.evaluate(markupProblems, '[data-admin]')).toEqual([]);
  });
});

test('payloads are in an export letter for letter, one on each line', async ({ site }) => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'comments:export'], {
    cwd: root,
    env: childEnv({ DATABASE_URL: site.store }),
    maxBuffer: 2 ** 26,
  });
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'comment');
  const byId = new Map(records.map((record) => [record.id, record]));
  expect(byId.size).toBe(comments.length);
  for (const comment of comments) expect(byId.get(comment.id)).toEqual(comment);
});
