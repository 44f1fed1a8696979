import assert from 'node:assert/strict';
import test from 'node:test';
import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import { StructuredData } from '@/components/layout/structured-data';
import { absoluteAddress } from '@/lib/absolute-address';
import { previewImage } from '@/lib/previews/preview';
import { site } from '@/lib/site';
import type { Site } from '@/lib/site-schema';
import { homeData, placeData, standingPageData } from '@/lib/structured-data/pages';
import { postData } from '@/lib/structured-data/post';
import { blogOf, load, post, writeContent } from './support/content';

const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

/** What a page says, as a browser and a search engine find it in the HTML. */
function read(things: Parameters<typeof StructuredData>[0]['things']) {
  const html = renderToStaticMarkup(StructuredData({ things }));
  const text = /^<script type="application\/ld\+json">([^<>&\u2028\u2029]*)<\/script>$/.exec(html);
  assert.ok(text, html);
  return graphSchema.parse(JSON.parse(text[1] ?? ''))['@graph'];
}

const full = (path: string) => absoluteAddress(path);

function dataOf(frontMatter: string, settings: Site = site) {
  const blog = blogOf({ a: `date: 2024-09-18\n${frontMatter}` });
  const found = blog.post('a');
  assert.ok(found);
  return read(postData(found, settings));
}

test('a post says all that search engines ask of an article', () => {
  const [posting] = dataOf(
    'updated: 2024-10-01\ntags: [aws, 서버리스]\ncategory: 개발 문화\nexcerpt: 요약\nseries: { name: 연재, order: 2 }',
  );
  const preview = {
    kicker: '개발 문화',
    title: 'a',
    notes: ['2024년 9월 18일'],
    alt: 'a',
    of: 'a',
  };
  assert.deepEqual(posting, {
    '@type': 'BlogPosting',
    headline: 'a',
    description: '요약',
    image: [full(previewImage(preview).url)],
    datePublished: '2024-09-18T00:00:00+09:00',
    dateModified: '2024-10-01T00:00:00+09:00',
    author: { '@type': 'Person', '@id': full('/#author'), name: site.author.name, url: full('/') },
    publisher: {
      '@type': 'Organization',
      '@id': full('/#publisher'),
      name: site.title,
      url: full('/'),
      logo: { '@type': 'ImageObject', url: full('/icons/512.png'), width: '512', height: '512' },
    },
    mainEntityOfPage: { '@type': 'WebPage', '@id': full('/posts/a') },
    url: full('/posts/a'),
    inLanguage: 'ko',
    timeRequired: 'PT1M',
    keywords: ['aws', '서버리스'],
    articleSection: '개발 문화',
    isPartOf: [
      { '@type': 'Blog', '@id': full('/#blog'), name: site.title, url: full('/') },
      { '@type': 'CreativeWorkSeries', name: '연재', url: full('/series/연재') },
    ],
  });
});

test('a post that was never changed was last changed when it was published', () => {
  const [posting] = dataOf('');
  assert.equal(posting?.dateModified, '2024-09-18T00:00:00+09:00');
});

test('a copy names its original, and a translation its language', () => {
  assert.equal(dataOf('canonical: https://velog.io/@me/a')[0]?.isBasedOn, 'https://velog.io/@me/a');
  assert.equal(dataOf('lang: en')[0]?.inLanguage, 'en');
});

test('the cover stands for a post, by its full address', () => {
  const root = writeContent({
    'posts/글/index.mdx': post('title: a\ndate: 2024-01-01\ncover: https://a.example/그림.png'),
  });
  const [only] = load(root).blog.posts;
  assert.ok(only);
  assert.deepEqual(read(postData(only, site))[0]?.image, [
    'https://a.example/%EA%B7%B8%EB%A6%BC.png',
  ]);
});

test('every page says the way to it, in steps with place, name and address', () => {
  const steps = (things: ReturnType<typeof read>) =>
    things.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement;
  const step = (position: number, name: string, path: string) => {
    return { '@type': 'ListItem', position, name, item: full(path) };
  };
  assert.deepEqual(steps(dataOf('category: 개발 문화')), [
    step(1, '글', '/'),
    step(2, '개발 문화', '/categories/개발 문화'),
    step(3, 'a', '/posts/a'),
  ]);
  const tag = { name: 'C#', path: '/tags/c%23' };
  assert.deepEqual(steps(read(placeData(site, { name: '태그', path: '/tags' }, tag))), [
    step(1, site.title, '/'),
    step(2, '태그', '/tags'),
    step(3, 'C#', '/tags/c%23'),
  ]);
  assert.deepEqual(steps(read(standingPageData(site, { name: '소개', path: '/about' }))), [
    step(1, site.title, '/'),
    step(2, '소개', '/about'),
  ]);
});

test('the address that stands for the site’s name is written as people know it', () => {
  const [website] = read(homeData({ ...site, url: 'https://www.xn--bj0bj06e.example' }));
  assert.equal(website?.alternateName, '한글.example');
});

test('the home page says what the site is called, who writes it, and how it is searched', () => {
  const [website, author] = read(homeData(site));
  assert.deepEqual(
    { name: website?.name, url: website?.url, alternateName: website?.alternateName },
    { name: site.title, url: full('/'), alternateName: new URL(site.url).hostname },
  );
  assert.deepEqual(website?.potentialAction, {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${full('/search')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  });
  assert.equal(author?.['@type'], 'Person');
});

test('an organization writes under its logo, and publishes itself', () => {
  const organization: Site = {
    ...site,
    author: {
      name: '필담사',
      kind: 'organization',
      url: '/about',
      image: '/logo.png',
      sameAs: ['https://github.com/pildam'],
    },
  };
  const expected = {
    '@type': 'Organization',
    '@id': full('/#author'),
    name: '필담사',
    url: full('/about'),
    sameAs: ['https://github.com/pildam'],
    logo: full('/logo.png'),
  };
  const [posting] = dataOf('', organization);
  assert.deepEqual([posting?.author, posting?.publisher], [expected, expected]);
});

test('the page that the author’s address names is a profile, no other is', () => {
  const settings = { ...site, author: { ...site.author, url: '/about', image: '/me.png' } };
  const types = (path: string) =>
    read(standingPageData(settings, { name: '소개', path })).map((thing) => thing['@type']);
  assert.deepEqual(types('/about'), ['BreadcrumbList', 'ProfilePage']);
  assert.deepEqual(types('/now'), ['BreadcrumbList']);
});

test('no text ends the script, opens a comment in it or is lost', () => {
  const texts = [
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    ']]> & "quoted" \\ \u0007',
    '이모지 👩‍👩‍👧 와 한글',
  ];
  for (const text of texts) {
    const name = JSON.stringify(text);
    const [posting] = dataOf(`excerpt: ${name}\ntags: [${name}]\ncategory: ${name}`);
    assert.deepEqual(
      [posting?.description, posting?.keywords, posting?.articleSection],
      [text, [text], text],
    );
  }
});
