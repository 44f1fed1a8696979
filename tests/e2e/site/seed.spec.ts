import fs from 'node:fs';
import { expect, test } from '../support/test';

const source = fs.readFileSync('content/posts/introduction-to-aws-lambda.mdx', 'utf8');
const address = '/posts/introduction-to-aws-lambda';

test.describe('the first post', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ page }) => page.goto(address));

  test('has its title and all seven sections in order', async ({ page }) => {
    const sections = [...source.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
    expect(sections).toHaveLength(7);
    await expect(page.locator('h1')).toHaveText('AWS Lambda 소개: 서버리스 컴퓨팅의 혁명');
    await expect(page.locator('.prose h2')).toHaveText(sections);
    await expect(page.locator('.prose h3')).toHaveText(['핵심 개념']);
  });

  test('has all twenty list items, word for word', async ({ page }) => {
    const items = [...source.matchAll(/^\d+\. (.+)$/gm)].map((match) =>
      (match[1] ?? '').replaceAll('**', ''),
    );
    expect(items).toHaveLength(20);
    await expect(page.locator('.prose li')).toHaveText(items);
    await expect(page.locator('.prose li strong')).toHaveCount(14);
  });

  test('has every paragraph, with the punctuation that its author wrote', async ({ page }) => {
    const prose = source.slice(source.indexOf('---', 4) + 3).replace(/```[^`]+```/, '');
    const paragraphs = prose.split('\n\n').map((text) => text.trim());
    const plain = paragraphs.filter((text) => text !== '' && !/^(#|\d\.)/.test(text));
    await expect(page.locator('.prose > p')).toHaveText(plain);
  });

  test('has its code highlighted, with the text of the source', async ({ page }) => {
    const code = /```python\n([\s\S]+?)\n```/.exec(source)?.[1];
    expect(await page.locator('.prose pre code').textContent()).toBe(code);
    expect(await page.locator('.prose pre code span').count()).toBeGreaterThan(5);
    await expect(page.locator('.code-block figcaption')).toContainText('Python');
  });

  test('links to its category and tags, and each leads back', async ({ page }) => {
    const links = {
      cloud: '/categories/cloud',
      aws: '/tags/aws',
      lambda: '/tags/lambda',
      serverless: '/tags/serverless',
      'cloud computing': '/tags/cloud%20computing',
    };
    for (const [name, href] of Object.entries(links)) {
      await page.goto(address);
      const link = page.locator('main').getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('href', href);
      await link.click();
      await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
    }
  });

  test('tells machines what it is', async ({ page }) => {
    const meta = (name: string) => page.locator(`meta[name="${name}"], meta[property="${name}"]`);
    await expect(page).toHaveTitle('AWS Lambda 소개: 서버리스 컴퓨팅의 혁명 · 필담');
    await expect(meta('description')).toHaveAttribute('content', /^AWS Lambda를 통해 서버리스/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      RegExp(`${address}$`),
    );
    await expect(meta('og:type')).toHaveAttribute('content', 'article');
    await expect(meta('og:title')).toHaveAttribute('content', /^AWS Lambda 소개/);
    await expect(meta('twitter:card')).toHaveAttribute('content', 'summary_large_image');
    await expect(meta('article:published_time')).toHaveAttribute(
      'content',
      '2024-09-18T09:26:00+09:00',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });

  test('shows its date as Korean readers write it, with the offset for machines', async ({
    page,
  }) => {
    const time = page.locator('.post-header time');
    await expect(time).toHaveText('2024년 9월 18일');
    await expect(time).toHaveAttribute('datetime', '2024-09-18T09:26:00+09:00');
  });
});
