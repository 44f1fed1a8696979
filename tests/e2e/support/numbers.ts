import type { Page } from '@playwright/test';
import { someAddress } from './comments';

export const reactionsOf = (page: Page) => page.getByRole('group', { name: '이 글에 남기는 반응' });
export const viewsOf = (page: Page) => page.locator('.views');
export const popularOn = (page: Page) => page.getByRole('region', { name: '많이 읽은 글' });

/** Opens a page as a reader of one's own. */
export async function open(page: Page, address: string): Promise<void> {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': someAddress() });
  await page.goto(address);
}

/** Addresses below /api/ that the page asks for from now on. */
export function asked(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) paths.push(pathname);
  });
  return paths;
}

/**
 * Has a page wait for answers.
 * @returns lets them come
 */
export async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await free;
    await route.fallback();
  });
  return () => letGo();
}
