import { readFileSync } from 'node:fs';
import { firstLoadBytes, scriptBudget } from '@/scripts/first-load';
import { largestOfPattern, readPrerendered } from '@/scripts/prerendered';
import { expect, test } from '../support/test';

test('a page of any type loads scripts of ours alone, within their budget', () => {
  const root = process.cwd();
  for (const { file, pattern } of largestOfPattern(readPrerendered(root).pages)) {
    const bytes = firstLoadBytes(root, readFileSync(file, 'utf8'));
    expect.soft(bytes, pattern).toBeGreaterThan(0);
    expect.soft(bytes, pattern).toBeLessThan(scriptBudget);
  }
});
