import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openDatabase } from '@/lib/discussion/database/open';
import { addComment } from '@/lib/discussion/store/write-comments';
import { someAddress } from './comments';
import { ownerPassword, ownerStore } from './site-store';

/** A comment on the owner's desk that says this. */
export const item = (page: Page, text: string) =>
  page.getByRole('region', { name: '댓글 목록' }).getByRole('article').filter({ hasText: text });

/** What the desk says that it did. */
export const told = (page: Page) => page.locator('.admin-told');

/** Opens the desk as somebody with an address of one's own, and types a password. */
export async function tryPassword(page: Page, password: string): Promise<void> {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': someAddress() });
  await page.goto('/admin');
  await page.getByLabel('비밀번호').fill(password);
  await page.keyboard.press('Enter');
}

/** Opens the desk as the owner. */
export async function enter(page: Page): Promise<void> {
  await tryPassword(page, ownerPassword);
  await page.getByRole('navigation', { name: '관리 메뉴' }).waitFor();
}

/** Puts a comment that waits into the owner's store. */
export async function hold(slug: string, name: string, body: string): Promise<void> {
  const db = openDatabase(ownerStore.url);
  await addComment(db, {
    ...{ id: randomUUID(), slug, parent: null, name, body, html: `<p>${body}</p>` },
    ...{ renderer: 'none', status: 'pending', held_for: ['first'], is_owner: false },
    ...{ writer: randomUUID(), password: null, address: null, fingerprint: randomUUID() },
    created: Date.now(),
  });
  await db.close();
}
