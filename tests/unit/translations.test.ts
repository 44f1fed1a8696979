import assert from 'node:assert/strict';
import test from 'node:test';
import { renderToStaticMarkup } from 'react-dom/server';
import { Neighbours } from '@/components/post/neighbours';
import { PostHeader } from '@/components/post/post-header';
import { SeriesBox } from '@/components/post/series-box';
import type { Blog } from '@/lib/content/blog';
import { languageName, openGraphLocale, readLanguage } from '@/lib/language';
import { alternatesOf } from '@/lib/language-versions';
import { site } from '@/lib/site';
import { blogOf, load, validPost, writeContent } from './support/content';

const find = (blog: Blog, slug: string) => {
  const post = blog.post(slug);
  assert.ok(post);
  return post;
};
const versionsOf = (blog: Blog, slug: string) =>
  blog.versions(find(blog, slug)).map(({ lang, address }) => `${lang} ${address}`);
const alternates = (blog: Blog, slug: string) =>
  alternatesOf(find(blog, slug), blog.versions(find(blog, slug))).map(
    ({ hreflang, address }) => `${hreflang} ${address.replace(site.url, '')}`,
  );
const header = (blog: Blog, slug: string) =>
  renderToStaticMarkup(
    PostHeader({ post: find(blog, slug), versions: blog.versions(find(blog, slug)) }),
  );

test('a post that names no language is in that of the site', () => {
  assert.equal(find(blogOf({ a: 'date: 2024-01-01' }), 'a').lang, 'ko');
});

test('a language may be written in any case, and is kept in one form', () => {
  const { lang } = find(blogOf({ a: 'date: 2024-01-01\nlang: ZH-hant' }), 'a');
  assert.equal(lang, 'zh-Hant');
  for (const wrong of ['jp', 'english', 'zh_CN', 'x-default', '한국어', '']) {
    assert.equal(readLanguage(wrong), undefined, wrong);
  }
});

test('one post that names the other is enough: both know, and in one order', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\ntranslations: { en: b }',
    b: 'date: 2024-02-01\nlang: en',
    c: 'date: 2024-03-01',
  });
  for (const slug of ['a', 'b']) {
    assert.deepEqual(versionsOf(blog, slug), ['ko /posts/a', 'en /posts/b']);
  }
  assert.deepEqual(versionsOf(blog, 'c'), []);
});

test('translations of translations belong together, those elsewhere as well', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\ntranslations: { en: b }',
    b: 'date: 2024-02-01\nlang: en\ntranslations: { fr: "https://fr.example/b" }',
    c: 'date: 2024-03-01\nlang: ja\ntranslations: { en: b }',
  });
  const all = ['ko /posts/a', 'en /posts/b', 'ja /posts/c', 'fr https://fr.example/b'];
  for (const slug of ['a', 'b', 'c']) assert.deepEqual(versionsOf(blog, slug), all);
});

test('a translation that is not published yet is named nowhere', () => {
  const root = writeContent({
    'posts/a.mdx': validPost('translations: { en: b }'),
    'posts/b.mdx': validPost('lang: en\ndraft: true'),
  });
  const { blog, problems } = load(root);
  assert.deepEqual([problems, versionsOf(blog, 'a')], [[], []]);
  assert.equal(versionsOf(load(root, { showUnpublished: true }).blog, 'a').length, 2);
});

test('readers of other languages are led to the site’s own, or else to the oldest', () => {
  const first = { a: 'date: 2024-02-01\ntranslations: { en: b }' };
  assert.deepEqual(alternates(blogOf({ ...first, b: 'date: 2024-01-01\nlang: en' }), 'b'), [
    'en /posts/b',
    'ko /posts/a',
    'x-default /posts/a',
  ]);
  const foreign = blogOf({
    a: 'date: 2024-02-01\nlang: ja\ntranslations: { en: b }',
    b: 'date: 2024-01-01\nlang: en',
  });
  assert.equal(alternates(foreign, 'a').at(-1), 'x-default /posts/b');
});

test('search engines are not led to a copy, nor by one; readers are', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\ncanonical: https://velog.io/@me/a',
    b: 'date: 2024-02-01\nlang: en\ntranslations: { ko: a, ja: "https://ja.example/" }',
  });
  assert.deepEqual(alternates(blog, 'a'), []);
  assert.deepEqual(alternates(blog, 'b'), [
    'en /posts/b',
    'ja https://ja.example/',
    'x-default /posts/b',
  ]);
  assert.deepEqual(versionsOf(blog, 'b').length, 3);
});

test('a post leads to its translations by their own names, each in its language', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\ntranslations: { en: b, ja: "https://ja.example/" }',
    b: 'date: 2024-02-01\nlang: en',
  });
  assert.match(
    header(blog, 'a'),
    /다른 언어로 읽기: <a href="\/posts\/b" lang="en" hrefLang="en">English<\/a><a href="https:\/\/ja\.example\/" lang="ja" hrefLang="ja">日本語<\/a>/,
  );
  assert.match(header(blog, 'b'), />한국어<\/a><a/);
});

test('in a text of another language the words of the interface stay in their own', () => {
  const blog = blogOf({ a: 'date: 2024-01-01', b: 'date: 2024-02-01\nlang: en' });
  assert.match(header(blog, 'b'), /^<header class="post-header" lang="ko">.*<h1[^>]* lang="en">/);
  assert.doesNotMatch(header(blog, 'a'), /lang=/);
});

test('a post that was published elsewhere first says where, and leads there', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\ncanonical: https://www.xn--bj0bj06e.example/@me/a?b=1',
    b: 'date: 2024-01-02',
  });
  assert.match(
    header(blog, 'a'),
    /처음 실린 곳: <a href="https:\/\/www\.xn--bj0bj06e\.example\/@me\/a\?b=1">한글\.example<\/a>/,
  );
  assert.doesNotMatch(header(blog, 'b'), /처음 실린 곳/);
});

test('languages call themselves by their own names, and Open Graph knows their land', () => {
  assert.deepEqual(['ko', 'en', 'ja'].map(languageName), ['한국어', 'English', '日本語']);
  assert.deepEqual(['ko', 'en', 'zh-Hant', 'pt-BR'].map(openGraphLocale), [
    'ko_KR',
    'en_US',
    'zh_TW',
    'pt_BR',
  ]);
});

test('the title of a post in another language says so among its series and beside its neighbours', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\nseries: { name: 길, order: 1 }',
    b: 'date: 2024-02-01\nlang: en\nseries: { name: 길, order: 2 }',
  });
  const [post, series] = [find(blog, 'a'), blog.allSeries[0]];
  const box = renderToStaticMarkup(SeriesBox({ post, series }));
  assert.match(box, /<a href="\/posts\/a" aria-current="page">a</);
  assert.match(box, /<a href="\/posts\/b" lang="en">b</);
  const around = renderToStaticMarkup(Neighbours({ post, newer: find(blog, 'b') }));
  assert.match(around, /<span class="neighbour-title" lang="en">b</);
});
