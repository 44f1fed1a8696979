import { randomBytes, randomUUID } from 'node:crypto';
import { type Browser, type Page, test } from '@playwright/test';
import { openDatabase } from '@/lib/discussion/database/open';
import { addComment, setStatus } from '@/lib/discussion/store/write-comments';
import { siteStore } from './site-store';

/** The section of comments. */
export const section = (page: Page) => page.locator('[data-discussion]');

/** A comment that says this. */
export const comment = (page: Page, text: string) =>
  section(page).getByRole('article').filter({ hasText: text });

/** Opens a post at its comments, as a reader of one's own. */
export async function openComments(page: Page, slug: string, anchor = 'comments'): Promise<void> {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': someAddress() });
  // From one place of a page to another nothing would be loaded.
  await page.goto('about:blank');
  await page.goto(`/posts/${slug}#${anchor}`);
  await section(page).and(page.locator('[data-state="ready"]')).waitFor();
}

/** The same post on another device. */
export async function onOtherDevice(browser: Browser, slug: string): Promise<Page> {
  const page = await (
    await browser.newContext({ baseURL: test.info().project.use.baseURL })
  ).newPage();
  await openComments(page, slug);
  return page;
}

/** Fills in the form of a new comment, and sends it. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  const form = page.getByRole('form', { name: '댓글 쓰기' });
  await form.getByLabel('이름').fill(name);
  await form.getByLabel('내용').fill(text);
  await form.getByRole('button', { name: '올리기' }).click();
}

/** Puts a comment into the store, as if it had been written a while ago. `at` in milliseconds since 1970. */
export async function seed(
  slug: string,
  body: string,
  at: number,
  parent: string | null = null,
): Promise<string> {
  const id = randomUUID();
  const db = openDatabase(siteStore.url);
  await addComment(db, {
    id,
    slug,
    parent,
    name: '이독자',
    body,
    html: `<p>${body}</p>`,
    renderer: 'none',
    status: 'published',
    held_for: [],
    is_owner: false,
    writer: null,
    password: null,
    address: null,
    fingerprint: randomBytes(16).toString('hex'),
    created: at,
  });
  await db.close();
  return id;
}

/** Has the owner let a comment be seen. */
export async function publish(slug: string, id: string): Promise<void> {
  const db = openDatabase(siteStore.url);
  await setStatus(db, { id, slug }, 'published');
  await db.close();
}

/** Where some reader is: each is another one. */
export function someAddress(): string {
  return [10, ...randomBytes(3)].join('.');
}
