import { expect, test } from '@playwright/test';

const page = '/posts/errors-as-values/comments';

test.use({ javaScriptEnabled: false });

test('a comment is written, answered, changed and removed without scripts', async ({
  page: tab,
}) => {
  await tab.goto(page);
  const text = `스크립트 없이 쓴 댓글 <b>${Date.now()}</b> "인용"`;
  await tab.getByLabel('이름').fill('나그네');
  await tab.getByLabel('내용').fill(text);
  // A form that is sent at once was filled in by a program.
  await tab.getByRole('button', { name: '올리기' }).click();
  await expect(tab.getByRole('alert')).toContainText('몇 초 뒤에');
  await expect(tab.getByLabel('내용')).toHaveValue(text);
  await tab.waitForTimeout(3200);
  await tab.getByRole('button', { name: '올리기' }).click();
  await expect(tab).toHaveURL(/\?at=[0-9a-f-]+#comment-/);
  const comment = tab.locator('.comment').first();
  await expect(comment).toContainText(text);

  await comment.getByRole('link', { name: '고치기' }).click();
  await tab.getByLabel('내용').fill(`${text} 고친 글`);
  await tab.getByRole('button', { name: '고치기' }).click();
  await expect(comment).toContainText('고친 글');

  await comment.getByRole('link', { name: '답글' }).click();
  await tab.getByLabel('이름').fill('지나가던 이');
  await tab.getByLabel('내용').fill(`답글 ${Date.now()}`);
  await tab.waitForTimeout(3200);
  await tab.getByRole('button', { name: '올리기' }).click();
  await expect(tab.locator('.comment-replies .comment')).toHaveCount(1);

  await tab.locator('.comment-replies').getByRole('link', { name: '지우기' }).click();
  await tab.getByRole('button', { name: '지우기' }).click();
  await expect(tab.getByRole('main').getByRole('status')).toHaveText('댓글을 지웠습니다.');
});

test('a form from another site is refused', async ({ request }) => {
  const answer = await request.post(page, {
    headers: { origin: 'https://elsewhere.example' },
    form: { action: 'new', name: '남', body: '남의 글' },
  });
  expect(answer.status()).toBe(403);
});

test('a post that is not there has no comments', async ({ request }) => {
  expect((await request.get('/posts/there-is-no-such-post/comments')).status()).toBe(404);
});
