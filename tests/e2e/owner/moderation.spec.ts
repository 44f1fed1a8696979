import { comment, onOtherDevice, openComments, section, write } from '../support/comments';
import { enter, hold, item, told, tryPassword } from '../support/owner';
import { expect, test } from '../support/test';

test.use({ mayFail: true });

const slug = 'introduction-to-aws-lambda';
const other = 'errors-as-values';

test('a wrong password is refused kindly, and the next try can be typed at once', async ({
  page,
}) => {
  await tryPassword(page, '틀린 비밀번호');
  await expect(
    page.getByRole('alert').filter({ hasText: '비밀번호가 맞지 않습니다.' }),
  ).toBeVisible();
  await expect(page.getByLabel('비밀번호')).toBeFocused();
  await expect(page.getByRole('navigation', { name: '관리 메뉴' })).toBeHidden();
});

test('what a new reader writes waits; approved by a key it is at the post', async ({
  page,
  browser,
}) => {
  const reader = await onOtherDevice(browser, slug);
  await write(reader, '처음온이', '처음 쓰는 댓글입니다.');
  await expect(comment(reader, '처음 쓰는 댓글입니다.')).toContainText('확인을 기다리는');
  await enter(page);
  await expect(item(page, '처음 쓰는 댓글입니다.')).toContainText('처음 쓴 이름');
  await page.keyboard.press('j');
  await expect(item(page, '처음 쓰는 댓글입니다.')).toBeFocused();
  await page.keyboard.press('a');
  await expect(told(page)).toContainText('댓글 1개를 공개했습니다.');
  await expect(item(page, '처음 쓰는 댓글입니다.')).toHaveCount(0);
  await openComments(reader, slug);
  await expect(comment(reader, '처음 쓰는 댓글입니다.')).not.toContainText('기다리는');

  await page.keyboard.press('z');
  await expect(item(page, '처음 쓰는 댓글입니다.')).toBeFocused();
  await expect(item(page, '처음 쓰는 댓글입니다.')).toContainText('처음 쓴 이름');
  await reader.context().close();
});

test('spam is put away, and comes back to where it was', async ({ page }) => {
  await hold(slug, '광고', '싸게 팝니다.');
  await enter(page);
  await item(page, '싸게 팝니다.').getByRole('button', { name: '스팸' }).click();
  await expect(item(page, '싸게 팝니다.')).toHaveCount(0);
  await page.getByRole('button', { name: /^스팸 1$/ }).click();
  await expect(item(page, '싸게 팝니다.')).toBeVisible();
  await told(page).getByRole('button', { name: '되돌리기' }).click();
  await expect(told(page)).toContainText('되돌렸습니다.');
  await page.getByRole('button', { name: /^대기/ }).click();
  await expect(item(page, '싸게 팝니다.')).toBeVisible();
});

test('many are deleted at once, after a question that can be answered with no', async ({
  page,
}) => {
  for (const n of [1, 2, 3]) await hold(slug, '여럿', `지울 댓글 ${n}`);
  await enter(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('2개를 골랐습니다.')).toBeVisible();
  const remove = page.getByRole('group', { name: '고른 댓글에 할 일' }).getByRole('button', {
    name: '삭제',
  });
  await remove.click();
  const question = page.getByRole('dialog', { name: '댓글 2개를 지울까요?' });
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(item(page, '지울 댓글')).toHaveCount(3);
  await remove.click();
  await question.getByRole('button', { name: '삭제' }).click();
  await expect(told(page)).toContainText('댓글 2개를 지웠습니다.');
  await expect(told(page).getByRole('button')).toBeHidden();
  await expect(item(page, '지울 댓글')).toHaveCount(1);
  await expect(item(page, '지울 댓글 1')).toBeVisible();
});

test('whoever is blocked can write no more, until the block is lifted', async ({
  page,
  browser,
}) => {
  const reader = await onOtherDevice(browser, other);
  await write(reader, '막힐이', '막힐 댓글');
  await expect(comment(reader, '막힐 댓글')).toBeVisible();
  await enter(page);
  await item(page, '막힐 댓글').getByRole('button', { name: '차단' }).click();
  await expect(told(page)).toContainText('차단했습니다.');
  await write(reader, '막힐이', '또 쓰는 댓글');
  const form = reader.getByRole('form', { name: '댓글 쓰기' });
  await expect(form.getByRole('alert')).toContainText('이 사이트에는 댓글을 쓸 수 없습니다.');

  await page.getByRole('link', { name: '차단' }).click();
  const rows = page.getByRole('listitem').filter({ hasText: '막힐 댓글' });
  await expect(rows).toHaveCount(2);
  for (const left of [1, 0]) {
    await rows.getByRole('button', { name: '차단 풀기' }).first().click();
    await expect(rows).toHaveCount(left);
  }
  await form.getByRole('button', { name: '올리기' }).click();
  await expect(comment(reader, '또 쓰는 댓글')).toBeVisible();

  await page.getByLabel('차단할 이름').fill('막힐이');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: '막힐이' })).toHaveCount(1);
  await write(reader, '막힐이', '이름으로 막힌 댓글');
  await expect(form.getByRole('alert')).toContainText('이 사이트에는 댓글을 쓸 수 없습니다.');
  await reader.context().close();
});

test('a post that is closed says so to readers, and so do all when all are', async ({
  page,
  browser,
}) => {
  await enter(page);
  await page.getByRole('link', { name: '설정' }).click();
  await page.getByLabel('글 찾기', { exact: true }).fill('lambda로');
  const post = page.getByRole('listitem').filter({ hasText: 'API Gateway와 Lambda로' });
  await post.getByRole('button', { name: /^닫기/ }).click();
  await expect(post.getByText('닫힘')).toBeVisible();
  const reader = await onOtherDevice(browser, 'api-gateway-and-lambda');
  await expect(section(reader)).toContainText('이 글의 댓글은 닫혀 있습니다.');
  await expect(reader.getByRole('form', { name: '댓글 쓰기' })).toHaveCount(0);

  const readOnly = page.getByRole('switch', { name: '모든 댓글 닫아 두기' });
  await readOnly.press('Space');
  await expect(readOnly).toBeChecked();
  await openComments(reader, slug);
  await expect(section(reader)).toContainText('지금은 댓글을 새로 쓸 수 없습니다.');
  await readOnly.press('Space');
  await expect(readOnly).not.toBeChecked();
  await post.getByRole('button', { name: /^열기/ }).click();
  await expect(post.getByText('닫힘')).toBeHidden();
  await openComments(reader, 'api-gateway-and-lambda');
  await expect(reader.getByRole('form', { name: '댓글 쓰기' })).toBeVisible();
  await reader.context().close();
});

test('what was done is written down, latest first', async ({ page }) => {
  await enter(page);
  await page.getByRole('link', { name: '기록' }).click();
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines.first()).toContainText('댓글을 엶');
  await expect(lines.first().getByRole('link')).toHaveAttribute('href', /api-gateway/);
  await expect(lines.nth(1)).toContainText('모든 글');
  for (const words of [
    '공개',
    '되돌림',
    '스팸으로 옮김',
    '삭제',
    '차단',
    '차단을 풂',
    '이름 차단',
  ]) {
    await expect(lines.getByText(words, { exact: true }).first()).toBeVisible();
  }
});

test('the feed needs no login, holds what waits, and opens to its own key alone', async ({
  page,
  browser,
}) => {
  await hold(slug, '구독', '피드에 실릴 <댓글>');
  await enter(page);
  await page.getByRole('link', { name: '설정' }).click();
  await expect(page.getByLabel('피드 주소')).toHaveValue(
    /^http:\/\/localhost:\d+\/api\/admin\/feed\/[\w-]{43}$/,
  );
  const address = await page.getByLabel('피드 주소').inputValue();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '주소 복사' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const stranger = await browser.newContext();
  const answer = await stranger.request.get(address);
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  });
  expect(await answer.text()).toContain('<title>[대기] 구독: ');
  expect((await stranger.request.get(`${address.slice(0, -1)}!`)).status()).toBe(401);
  await stranger.close();
});

test('after logging out the desk is behind the password again, and what it knows is not told', async ({
  page,
}) => {
  await enter(page);
  await page.getByRole('button', { name: '로그아웃' }).click();
  await expect(page.getByLabel('비밀번호')).toBeFocused();
  expect((await page.request.get('/api/admin/comments')).status()).toBe(401);
});
