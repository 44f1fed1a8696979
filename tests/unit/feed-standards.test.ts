import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import test from 'node:test';
import FeedParser from 'feedparser';
import Parser from 'rss-parser';
import { ofSeries, ofTag } from '@/lib/feeds/feed';
import { feedFiles } from '@/lib/feeds/formats';
import { complaints } from '@/tests/support/feed-standards';
import { post, validPost } from './support/content';
import { blog, feedsOf, siteFeeds } from './support/feeds';

const files = {
  'posts/커밋.mdx': post(
    'title: "커밋 & 병합 <T> ]]> 👋🏽"\ndate: "2024-09-18 09:26:00"\nupdated: 2024-10-01\ncategory: R&D\ntags: ["C#", 서버리스]\nexcerpt: 요약 & 더\nseries: { name: 길, order: 1 }\naliases: [/old]',
  ),
  'posts/b.mdx': post('title: b\ndate: 2024-08-01T00:00:00-08:00\nseries: { name: 길, order: 2 }'),
};
const html =
  '<p>본문 &amp; <a href="https://example.com/?a=1&amp;b=2">링크</a></p><pre><code>a[b[0]]>1</code></pre>';

test('every feed keeps to its standard: of the site, a tag, a series, and of no posts', async () => {
  const { tags, allSeries } = blog(files);
  const feeds = [
    await siteFeeds(files, html),
    await siteFeeds({}),
    ...(await Promise.all(tags.map((tag) => feedsOf(ofTag(tag), html)))),
    ...(await Promise.all(allSeries.map((series) => feedsOf(ofSeries(series), html)))),
  ];
  assert.equal(feeds.length, 5);
  for (const feed of feeds) {
    for (const file of feedFiles) assert.deepEqual(complaints(file, feed[file]), [], feed[file]);
  }
});

test('the standards are looked at: what breaks them is noticed', async () => {
  const feeds = await siteFeeds({ 'posts/a.mdx': validPost(), 'posts/b.mdx': validPost() });
  const broken = {
    'feed.xml': [
      [/<link>.*?<\/link>/, ''],
      [/2\.0/, '0.91'],
      [/<pubDate>.*?</, '<pubDate>2024-09-18<'],
      [/isPermaLink="false"/, ''],
      [/<title>/, '<title>]]>'],
      [/<item>/, '<item><atom:updated>'],
      [/<item><title>/, '<item><headline/><title>'],
      [/<item><title>.*?<\/title>(.*?)<description>.*?<\/description>/, '<item>$1'],
      [/<item><title>/, '<item><title/><title>'],
      [/<link>https:\/\/blog.example.com\/posts/, '<link>/posts'],
      [/<guid(.*?)>.*?<(.*)<guid(.*?)>.*?</, '<guid$1>a<$2<guid$3>a<'],
    ],
    'atom.xml': [
      [/<id>.*?<\/id>/, ''],
      [/<updated>.*?</, '<updated>18 Sep 2024<'],
      [/<author>.*?<\/author>/g, ''],
      [/<link rel="alternate"[^>]*posts[^>]*><\/link>(.*?)<content.*?<\/content>/, '$1'],
      [/type="html"/, 'type="markdown"'],
      [/<title>/, '<title>\u0007'],
    ],
    'feed.json': [
      [/"id":"[^"]*",/, ''],
      [/"date_published":"[^"]*"/, '"date_published":"2024-09-18"'],
      [/"url":"[^"]*"/, '"url":"/posts/a"'],
      [/version\/1\.1/, 'version/3'],
    ],
  } as const;
  for (const file of feedFiles) {
    for (const [pattern, replacement] of broken[file]) {
      const source = feeds[file].replace(pattern, replacement);
      assert.notEqual(source, feeds[file], String(pattern));
      assert.notDeepEqual(complaints(file, source), [], String(pattern));
    }
  }
});

const url = `https://blog.example.com/posts/${encodeURIComponent('커밋')}`;
const title = '커밋 & 병합 <T> ]]> 👋🏽';
const id = blog(files).post('커밋')?.id;

test('rss-parser reads every post of the site’s feeds', async () => {
  const feeds = await siteFeeds(files, html);
  for (const file of ['feed.xml', 'atom.xml'] as const) {
    const { items, title: name } = await new Parser().parseString(feeds[file]);
    assert.equal(name, '필담 & 벗 <3');
    assert.equal(items.length, 2);
    assert.equal(items[0]?.title, title);
    assert.equal(items[0]?.link, url);
    assert.equal(items[0]?.isoDate, '2024-09-18T00:26:00.000Z');
    assert.equal(Reflect.get(items[0] ?? {}, file === 'feed.xml' ? 'guid' : 'id'), id);
    assert.equal(
      Reflect.get(items[0] ?? {}, file === 'feed.xml' ? 'content:encoded' : 'content'),
      html,
    );
  }
});

test('feedparser reads every post of the site’s feeds', async () => {
  const feeds = await siteFeeds(files, html);
  for (const file of ['feed.xml', 'atom.xml'] as const) {
    const parser = Readable.from([feeds[file]]).pipe(new FeedParser({ addmeta: false }));
    const items: FeedParser.Item[] = [];
    for await (const item of parser) items.push(item);
    assert.equal(parser.meta?.xmlurl, `https://blog.example.com/${file}`);
    assert.equal(parser.meta?.language, 'ko');
    assert.equal(items.length, 2);
    const [item] = items;
    assert.equal(item?.guid, id);
    assert.equal(item?.link, url);
    assert.equal(item?.title, title);
    assert.equal(item?.author, '글쓴이 & 벗');
    assert.equal(item?.description, html);
    assert.equal(item?.pubdate?.toISOString(), '2024-09-18T00:26:00.000Z');
    // HTML in RSS, plain text in Atom.
    assert.equal(item?.summary, file === 'feed.xml' ? '요약 &amp; 더' : '요약 & 더');
    assert.deepEqual(item?.categories, ['R&D', 'C#', '서버리스']);
  }
});
