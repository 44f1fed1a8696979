import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { comment, openComments, section, seed } from '../support/comments';
import { expect, test } from '../support/test';

const slug = 'reading-explain';
const address = `/posts/${slug}`;
const threads = (page: Page) => section(page).locator('.thread > article');
const hours = 3_600_000;

/** Id of the oldest thread of the post, and of the last of its eight answers. */
let ids = { oldest: '', lastAnswer: '' };

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const start = Date.now() - 40 * 24 * hours;
  const oldest = await seed(slug, '1번째 댓글', start);
  for (let n = 2; n <= 23; n += 1) await seed(slug, `${n}번째 댓글`, start + n * hours);
  let parent = oldest;
  for (let n = 1; n <= 8; n += 1)
    parent = await seed(slug, `답글 ${n}`, start + n * 60_000, parent);
  ids = { oldest, lastAnswer: parent };
});

test('twenty threads come first, and the rest when they are wanted', async ({ page }) => {
  await openComments(page, slug);
  await expect(page.getByRole('heading', { name: '댓글 31' })).toBeVisible();
  await expect(threads(page)).toHaveCount(20);
  await expect(threads(page).first()).toContainText('23번째 댓글');
  await expect(threads(page).first().locator('time')).toHaveText(/^\d{4}년 \d{1,2}월 \d{1,2}일$/);
  await section(page).getByRole('button', { name: '댓글 더 보기' }).click();
  await expect(threads(page)).toHaveCount(23);
  await expect(threads(page).nth(20)).toBeFocused();
  await expect(section(page).getByRole('button', { name: '댓글 더 보기' })).toHaveCount(0);
});

test('the order is chosen, and remembered on the device', async ({ page }) => {
  await openComments(page, slug);
  await section(page).getByRole('radio', { name: '등록순' }).check();
  await expect(threads(page).first()).toContainText('1번째 댓글');
  await openComments(page, slug);
  await expect(section(page).getByRole('radio', { name: '등록순' })).toBeChecked();
  await expect(threads(page).first()).toContainText('1번째 댓글');
});

test('long threads show their first answers, and the others when they are wanted', async ({
  page,
}) => {
  await openComments(page, slug);
  await section(page).getByRole('radio', { name: '등록순' }).check();
  const answers = section(page).locator('.comment-replies article');
  await expect(answers).toHaveCount(5);
  await section(page).getByRole('button', { name: '답글 3개 더 보기' }).click();
  await expect(answers).toHaveText([1, 2, 3, 4, 5, 6, 7, 8].map((n) => RegExp(`답글 ${n}`)));
  await expect(answers.nth(5)).toBeFocused();
  const insets = await answers.evaluateAll((all) =>
    all.map((each) => Math.round(each.getBoundingClientRect().left)),
  );
  expect(new Set(insets).size).toBe(3);
  expect(insets.toSorted((a, b) => a - b)).toEqual(insets);
});

test('the address of a comment leads to it, however far down it is', async ({ page }) => {
  await openComments(page, slug, `comment-${ids.lastAnswer}`);
  const answer = comment(page, '답글 8');
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport();
  await expect(answer).toHaveAttribute('data-marked', '');
  await expect(threads(page)).toHaveCount(1);
  await section(page).getByRole('button', { name: '모든 댓글 보기' }).click();
  await expect(threads(page)).toHaveCount(20);
  await expect(page).toHaveURL(`${address}#comments`);
});

test('a comment that is not there is told of, and the others are shown', async ({ page }) => {
  await openComments(page, slug, 'comment-00000000-0000-4000-8000-000000000000');
  await expect(section(page)).toContainText('찾으시는 댓글은 없거나 지워졌습니다.');
  await expect(threads(page)).toHaveCount(20);
});

test('comments are asked for when the reader comes near, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'networkidle' });
  const ofComments = () => asked.filter((path) => /section|\/api\/comments/.test(path));
  expect(ofComments()).toEqual([]);
  await section(page).scrollIntoViewIfNeeded();
  await expect(threads(page)).toHaveCount(20);
  expect(ofComments()).toHaveLength(2);
});

for (const width of [360, 1440]) {
  test(`nothing moves when comments come, on a screen of ${width}px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const moved: string[] = [];
    await page.exposeFunction('noteMoved', (name: string) => moved.push(name));
    // The footer alone stands below, and makes room for those who scroll faster than comments come.
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sources: { node: Node | null }[] = Reflect.get(entry, 'sources') ?? [];
          for (const { node } of sources) {
            const part = node instanceof Element ? node : node?.parentElement;
            if (part?.closest('body > footer')) continue;
            Reflect.get(window, 'noteMoved')(part?.outerHTML.slice(0, 100) ?? 'nothing');
          }
        }
      }).observe({ type: 'layout-shift' });
    });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    moved.length = 0;
    const isThere = () => threads(page).count();
    for (let step = 0; step < 200 && (await isThere()) === 0; step += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(30);
    }
    await section(page).scrollIntoViewIfNeeded();
    await expect(threads(page)).toHaveCount(20);
    expect(moved).toEqual([]);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is wrong with comments for those who do not see them, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 800 });
    await openComments(page, slug, `comment-${ids.lastAnswer}`);
    await comment(page, '답글 8').getByRole('button', { name: '답글' }).click();
    await comment(page, '답글 8').getByLabel('이 댓글에 할 수 있는 일').click();
    expect(await violations(page)).toEqual([]);
    const small = await section(page)
      .locator('button, summary')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.flatMap((each) => (each.getBoundingClientRect().height < 36 ? each.outerHTML : [])),
      );
    expect(small).toEqual([]);
  });
}

test('with the keyboard alone a reader comes to a comment, answers it and is back at it', async ({
  page,
}) => {
  await openComments(page, slug, `comment-${ids.oldest}`);
  await expect(comment(page, '1번째 댓글').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '답글' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  const reply = page.getByRole('form', { name: '이독자에게 답글 쓰기' });
  await expect(reply.getByLabel('이름')).toBeFocused();
  await reply.getByRole('button', { name: '그만두기' }).press('Enter');
  await expect(reply).toHaveCount(0);
  await expect(page.getByRole('button', { name: '답글' }).first()).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the comments', async ({ page }) => {
    await page.goto(address);
    const link = section(page).getByRole('link', { name: '댓글 읽고 쓰기' });
    await expect(link).toHaveAttribute('href', `${address}/comments`);
  });
});
