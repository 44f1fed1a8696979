import { errors, type Page } from '@playwright/test';

/**
 * Waits until a page of the development server asks for nothing more. Now and then that server leaves
 * a request unanswered that no page waits for, so the wait has an end.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
}
