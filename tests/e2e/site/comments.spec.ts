import { violations } from '../support/axe';
import { comment, onOtherDevice, openComments, publish, section, write } from '../support/comments';
import { expect, test } from '../support/test';

const form = '댓글 쓰기';

test.use({ mayFail: true });

test('a reader writes, is at the comment without a reload, and others see it', async ({
  page,
  browser,
}) => {
  const slug = 'introduction-to-aws-lambda';
  await openComments(page, slug);
  await write(page, '김개발', '콜드 스타트 이야기가 좋았습니다.');
  const written = comment(page, '콜드 스타트 이야기가 좋았습니다.');
  await expect(written).toBeFocused();
  await expect(written).toContainText('방금');
  await expect(page.locator('#said')).toHaveText('댓글을 올렸습니다.');
  await expect(page.getByRole('form', { name: form }).getByLabel('내용')).toHaveValue('');
  expect(await violations(page)).toEqual([]);
  const other = await onOtherDevice(browser, slug);
  const seen = comment(other, '콜드 스타트 이야기가 좋았습니다.');
  await expect(seen).toBeVisible();
  await expect(seen.getByRole('button', { name: '고치기' })).toHaveCount(0);
  await other.context().close();
});

test('markup in a name or a comment is text, in the preview too', async ({ page }) => {
  await openComments(page, 'introduction-to-aws-lambda');
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const fields = page.getByRole('form', { name: form });
  await fields.getByLabel('내용').fill(attack);
  await fields.getByRole('tab', { name: '미리보기' }).click();
  await expect(fields.getByRole('tabpanel')).toContainText('<img src=x');
  await fields.getByRole('tab', { name: '쓰기' }).click();
  await write(page, '<b>굵은 이름', attack);
  await expect(comment(page, '<b>굵은 이름')).toContainText('<img src=x onerror=');
  await expect(section(page).locator('img, script, b')).toHaveCount(0);
  await expect(page).toHaveTitle(/AWS Lambda/);
});

test('what is missing is said at its field, and nothing is sent', async ({ page }) => {
  await openComments(page, 'errors-as-values');
  const fields = page.getByRole('form', { name: form });
  await fields.getByRole('button', { name: '올리기' }).click();
  await expect(fields.getByLabel('이름')).toBeFocused();
  await expect(fields.getByLabel('이름')).toHaveAccessibleDescription('이름을 적어 주세요.');
  await expect(fields.getByLabel('내용')).toHaveAccessibleDescription('내용을 적어 주세요.');
  expect(await violations(page)).toEqual([]);
  await fields.getByLabel('이름').fill('필담');
  await expect(fields.getByLabel('이름')).toHaveAccessibleDescription('');
  await fields.getByLabel('내용').fill('글쓴이인 척하는 댓글');
  await page.keyboard.press('Control+Enter');
  await expect(fields.getByLabel('이름')).toHaveAccessibleDescription(/글쓴이의 이름입니다/);
  await expect(fields.getByLabel('내용')).toHaveValue('글쓴이인 척하는 댓글');
});

test.describe('when the way to the server is cut', () => {
  test('a comment that could not be sent stays, also after a reload, and is sent once', async ({
    page,
  }) => {
    await openComments(page, 'errors-as-values');
    await page.route('**/api/comments/*', (route) => route.abort());
    await write(page, '박성실', '끊긴 사이에 쓴 댓글');
    const fields = page.getByRole('form', { name: form });
    await expect(fields.getByRole('alert')).toContainText('연결되지 않았습니다');
    await expect(fields.getByRole('alert')).toContainText('쓴 글은 그대로 있습니다');
    await page.unroute('**/api/comments/*');
    await openComments(page, 'errors-as-values');
    await expect(fields.getByLabel('이름')).toHaveValue('박성실');
    await expect(fields.getByLabel('내용')).toHaveValue('끊긴 사이에 쓴 댓글');
    await fields.getByRole('button', { name: '올리기' }).click();
    await expect(comment(page, '끊긴 사이에 쓴 댓글')).toBeFocused();
    await openComments(page, 'errors-as-values');
    await expect(fields.getByLabel('내용')).toHaveValue('');
    await expect(comment(page, '끊긴 사이에 쓴 댓글')).toHaveCount(1);
  });

  test('an answer that got lost leaves one comment, with the words that were sent last', async ({
    page,
  }) => {
    await openComments(page, 'errors-as-values');
    await page.route('**/api/comments/*', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await write(page, '박성실', '답을 못 받은 댓글');
    const fields = page.getByRole('form', { name: form });
    await expect(fields.getByRole('alert')).toContainText('연결되지 않았습니다');
    await page.unroute('**/api/comments/*');
    await write(page, '박성실', '답을 못 받아 고쳐 보낸 댓글');
    await expect(comment(page, '답을 못 받아 고쳐 보낸 댓글')).toBeFocused();
    await openComments(page, 'errors-as-values');
    await expect(comment(page, '답을 못 받아 고쳐 보낸 댓글')).toHaveCount(1);
    await expect(comment(page, '답을 못 받은 댓글')).toHaveCount(0);
  });

  test('where the script cannot be had, a link leads to the comments', async ({ page }) => {
    await page.route('**/scripts/section.*', (route) => route.abort());
    await page.goto('/posts/errors-as-values#comments');
    await expect(section(page).getByRole('link', { name: '댓글 읽고 쓰기' })).toBeVisible();
  });

  test('comments that cannot be had are told of, and the next try has them', async ({ page }) => {
    await page.route('**/api/comments/**', (route) => route.fulfill({ status: 502 }));
    await openComments(page, 'errors-as-values');
    await expect(section(page)).toContainText('댓글을 불러오지 못했습니다');
    await page.unroute('**/api/comments/**');
    await section(page).getByRole('button', { name: '다시 시도' }).click();
    await expect(page.getByRole('form', { name: form })).toBeVisible();
    await expect(section(page).getByRole('heading', { name: /^댓글/ })).toBeFocused();
  });

  test('a comment whose words cannot be had for a change says so', async ({ page }) => {
    await openComments(page, 'errors-as-values');
    await write(page, '박성실', '고치려던 댓글');
    const written = comment(page, '고치려던 댓글');
    await page.route('**/api/comments/id/**', (route) => route.abort());
    await written.getByRole('button', { name: '고치기' }).click();
    await expect(written.getByRole('alert')).toBeVisible();
    await page.unroute('**/api/comments/id/**');
    await written.getByRole('button', { name: '고치기' }).click();
    await expect(page.getByRole('form', { name: '댓글 고치기' })).toBeVisible();
    await expect(written.getByRole('alert')).toHaveCount(0);
  });
});

test('what was answered keeps its place when it is taken away', async ({ page }) => {
  await openComments(page, 'korean-first');
  await write(page, '최작가', '곧 지울 댓글');
  const first = comment(page, '곧 지울 댓글');
  await first.getByRole('button', { name: '답글' }).click();
  const reply = page.getByRole('form', { name: '최작가에게 답글 쓰기' });
  await expect(reply.getByLabel('내용')).toBeFocused();
  await page.keyboard.type('답글은 남습니다');
  await page.keyboard.press('Control+Enter');
  const answer = comment(page, '답글은 남습니다');
  await expect(answer).toBeFocused();
  await expect(reply).toHaveCount(0);
  await first.getByRole('button', { name: '지우기' }).click();
  const dialog = page.getByRole('dialog', { name: '이 댓글을 지울까요?' });
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '지우기' }).click();
  await expect(comment(page, '지워진 댓글입니다.')).toBeFocused();
  await expect(answer).toBeVisible();
  await openComments(page, 'korean-first');
  await expect(comment(page, '지워진 댓글입니다.')).toHaveCount(1);
  await answer.getByRole('button', { name: '지우기' }).click();
  await dialog.getByRole('button', { name: '지우기' }).click();
  await expect(answer).toHaveCount(0);
  await expect(comment(page, '지워진 댓글입니다.')).toHaveCount(0);
});

test('a comment is changed where it stands, and says so', async ({ page, browser }) => {
  const slug = 'how-pildam-works';
  await openComments(page, slug);
  await write(page, '정수정', '고치기 전의 글');
  await comment(page, '고치기 전의 글').getByRole('button', { name: '고치기' }).click();
  const field = page.getByRole('form', { name: '댓글 고치기' }).getByLabel('내용');
  await expect(field).toHaveValue('고치기 전의 글');
  await field.fill('고친 뒤의 글');
  await page.keyboard.press('Control+Enter');
  await expect(comment(page, '고친 뒤의 글')).toBeFocused();
  await expect(comment(page, '고친 뒤의 글')).toContainText('(고침)');
  const other = await onOtherDevice(browser, slug);
  await expect(comment(other, '고친 뒤의 글')).toContainText('(고침)');
  await other.context().close();
});

test('whoever knows its password changes a comment on another device, and no typed word is lost', async ({
  page,
  browser,
}) => {
  const slug = 'how-pildam-works';
  await openComments(page, slug);
  await page.getByText('다른 기기에서도 고치려면').click();
  await page.getByLabel('비밀번호').fill('조용한 아침');
  await write(page, '한두기', '두 기기에서 쓴 글');
  await expect(comment(page, '두 기기에서 쓴 글')).toBeFocused();
  const other = await onOtherDevice(browser, slug);
  const there = comment(other, '두 기기에서 쓴 글');
  await there.getByLabel('이 댓글에 할 수 있는 일').click();
  await there.getByRole('button', { name: '내가 쓴 댓글입니다' }).click();
  await other.keyboard.type('틀린 말');
  await other.keyboard.press('Enter');
  const dialog = other.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('비밀번호를 확인해 주세요');
  await dialog.getByLabel('비밀번호').fill('조용한 아침');
  await other.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  // Both change it; the one who is late sees what is there now, and keeps what was typed.
  await comment(page, '두 기기에서 쓴 글').getByRole('button', { name: '고치기' }).click();
  const late = page.getByRole('form', { name: '댓글 고치기' });
  await late.getByLabel('내용').fill('늦게 고친 글');
  await there.getByRole('button', { name: '고치기' }).click();
  await other.getByRole('form', { name: '댓글 고치기' }).getByLabel('내용').fill('먼저 고친 글');
  await other.keyboard.press('Control+Enter');
  await expect(comment(other, '먼저 고친 글')).toBeFocused();
  await late.getByRole('button', { name: '고치기' }).click();
  await expect(late.getByRole('alert')).toContainText('그사이 다른 곳에서 고쳐진');
  await expect(late.getByLabel('내용')).toHaveValue('늦게 고친 글');
  await expect(comment(page, '먼저 고친 글')).toBeVisible();
  await late.getByRole('button', { name: '고치기' }).click();
  await expect(comment(page, '늦게 고친 글')).toBeFocused();
  await other.context().close();
});

test('a comment that waits for the owner is shown to its writer alone, until it is published', async ({
  page,
  browser,
}) => {
  const slug = 'expressions-in-pildam';
  await openComments(page, slug);
  await write(page, '나링크', '참고하세요 https://example.com/읽을거리');
  const waiting = comment(page, '참고하세요');
  await expect(waiting).toContainText('확인을 기다리는 댓글입니다');
  await expect(page.locator('#said')).toContainText('댓글을 받았습니다');
  await openComments(page, slug);
  await expect(waiting).toContainText('확인을 기다리는 댓글입니다');
  const other = await onOtherDevice(browser, slug);
  await expect(comment(other, '참고하세요')).toHaveCount(0);
  await other.context().close();
  const id = (await waiting.getAttribute('id'))?.replace('comment-', '') ?? '';
  await publish(slug, id);
  await openComments(page, slug);
  await expect(waiting).toHaveCount(1);
  await expect(waiting).not.toContainText('확인을 기다리는');
});

test('a syllable that is being composed sends nothing, and Enter in a name goes on to the text', async ({
  page,
}) => {
  await openComments(page, 'writing-in-pildam');
  const fields = page.getByRole('form', { name: form });
  await fields.getByLabel('이름').fill('한글');
  await page.keyboard.press('Enter');
  await expect(fields.getByLabel('내용')).toBeFocused();
  await page.keyboard.type('조합 중');
  const composing = { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true };
  await fields.getByLabel('내용').dispatchEvent('keydown', composing);
  // At once: what is sent by mistake is busy only for a while.
  expect(await fields.getAttribute('aria-busy')).not.toBe('true');
});
