// A short form of what `npm run test:faults` does over HTTP. Each has a server, and a store, of its own.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '@/scripts/copy-project';
import type { Finding } from '@/scripts/faults/finding';
import { countsOverHttp } from '@/scripts/faults/http/counts';
import { killServer } from '@/scripts/faults/http/kill-server';
import { refusals } from '@/scripts/faults/http/refusals';
import { startSite } from '@/scripts/faults/http/site';
import { awaySqlite } from '@/scripts/faults/http/store-away';
import { section } from '../support/comments';
import { expect, test } from '../support/test';

const root = process.cwd();

test.describe.configure({ timeout: 90_000 });

function expectHolds(findings: readonly Finding[]): void {
  for (const { what, seen, holds } of findings) expect(holds, `${what}: ${seen}`).toBe(true);
}

test('a server that is killed loses no comment that it acknowledged', async () => {
  expectHolds(await killServer(root, 2));
});

test('what many do at once is counted as often as it was done, and once where it is the same', async () => {
  expectHolds(await countsOverHttp('SQLite', root, `file:${temporaryFolder()}/store.db`));
});

test('what comes from elsewhere, or was made up, is refused', async () => {
  expectHolds(await refusals(root));
});

test('where the store is broken every page is what it was, and the API says so', async () => {
  expectHolds([await awaySqlite(root)]);
});

test.describe('where the store is broken', () => {
  test.use({ mayFail: true, mayAsk: 'http://localhost:' });

  test('a post reads as ever, and its comments are said to be away for now', async ({ page }) => {
    const file = path.join(temporaryFolder(), 'broken.db');
    writeFileSync(file, 'No database, but some text. '.repeat(1000));
    const site = await startSite(root, { store: `file:${file}` });
    try {
      await page.goto(`${site.address}/posts/errors-as-values#comments`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(section(page)).toContainText('댓글을 보관하는 곳에 지금 닿지 않습니다');
      await expect(section(page).getByRole('button', { name: '다시 시도' })).toBeVisible();
    } finally {
      await site.stop();
    }
  });
});
