import { readFileSync } from 'node:fs';
import { firstLoadBytes, frameworkFloor, ownBudget } from '@/scripts/first-load';
import { largestOfPattern, readPrerendered } from '@/scripts/prerendered';
import { expect, test } from '../support/test';

test('our own scripts stay within their budget on every page type', () => {
  const root = process.cwd();
  for (const { file, pattern } of largestOfPattern(readPrerendered(root).pages)) {
    const bytes = firstLoadBytes(root, readFileSync(file, 'utf8'));
    expect.soft(bytes, pattern).toBeGreaterThan(frameworkFloor);
    expect.soft(bytes, pattern).toBeLessThan(frameworkFloor + ownBudget);
  }
});
