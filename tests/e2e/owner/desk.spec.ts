import { violations } from '../support/axe';
import { walk } from '../support/keyboard';
import { enter, hold, item } from '../support/owner';
import { expect, test } from '../support/test';

test.use({ mayFail: true, contextOptions: { reducedMotion: 'reduce' } });

const slug = 'korean-first';
const views = ['댓글', '차단', '기록', '설정'];

test('axe finds nothing on the desk, in either theme, nor in what it asks', async ({ page }) => {
  await hold(slug, '김접근', '누구나 읽을 댓글');
  await page.setViewportSize({ width: 360, height: 800 });
  await enter(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const name of views) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(
        page.getByRole('heading', { level: 2, name: name === '설정' ? /./ : name }).first(),
      ).toBeAttached();
      expect.soft(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
    }
    await page.getByRole('link', { name: '댓글', exact: true }).click();
    await expect(item(page, '누구나 읽을 댓글')).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('d');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await violations(page), `the question, ${colorScheme}`).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
  }
});

test('the desk is walked through with the Tab key, and fits a narrow screen', async ({ page }) => {
  await hold(slug, '이글쇠', `긴주소${'a'.repeat(200)}`);
  await page.setViewportSize({ width: 360, height: 800 });
  await enter(page);
  for (const view of ['comments', 'blocks', 'log', 'settings']) {
    await page.goto('about:blank');
    await page.goto(`/admin#${view}`);
    await expect(page.getByRole('navigation', { name: '관리 메뉴' })).toBeVisible();
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
    expect.soft(await page.evaluate(overflow), view).toBeLessThanOrEqual(0);
    expect.soft(await walk(page), view).toEqual([]);
  }
});

test('keys work where they are on the keyboard, whatever the layout writes there', async ({
  page,
}) => {
  await hold(slug, '박한글', '한글 자판으로 살필 댓글');
  await enter(page);
  const press = (key: string, code: string, shiftKey = false) =>
    page.evaluate(
      (init) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
        ),
      { key, code, shiftKey },
    );
  await press('ㅓ', 'KeyJ');
  await expect(page.getByRole('article').first()).toBeFocused();
  await press('?', 'Slash', true);
  const help = page.getByRole('dialog', { name: '단축키' });
  await expect(help).toContainText('댓글 찾기');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article').first()).toBeFocused();
  await press('/', 'Slash');
  await expect(page.getByLabel('댓글 찾기')).toBeFocused();
  await page.keyboard.type('자판으로');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(item(page, '한글 자판으로 살필 댓글')).toBeVisible();
});
