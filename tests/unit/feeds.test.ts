import assert from 'node:assert/strict';
import test from 'node:test';
import { ofSeries, ofSite, ofTag } from '@/lib/feeds/feed';
import { feedFiles } from '@/lib/feeds/formats';
import { complaints, readXml } from '@/tests/support/feed-standards';
import { load, NOW, post, validPost, writeContent } from './support/content';
import { blog, feedsOf, siteFeeds, told } from './support/feeds';

/** Runs a check on what each format tells of these feeds' posts. */
function inEveryFormat(
  feeds: Parameters<typeof told>[0],
  check: (items: ReturnType<typeof told>['feed.xml'], file: string) => void,
) {
  const items = told(feeds);
  for (const file of feedFiles) check(items[file], file);
}

const slugs = (items: { url: string }[]) =>
  items.map(({ url }) => decodeURIComponent(url.replace('https://blog.example.com/posts/', '')));

test('a title of control characters, ]]>, emoji, & and Hangul reads the same in every format', async () => {
  const title = String.raw`"]]> 👩🏽‍💻 R&D <T>\0\b\x1b\x7f\uFFFE&amp; 한글\uD800 끝 ' \""`;
  const feeds = await siteFeeds({ 'posts/a.mdx': post(`title: ${title}\ndate: 2024-09-18`) });
  inEveryFormat(feeds, ([item], file) => {
    assert.equal(item?.title, `]]> 👩🏽‍💻 R&D <T>\x7f&amp; 한글\uFFFD 끝 ' "`, file);
  });
});

test('a post’s text is the same in every format, whatever it holds', async () => {
  const html =
    '<pre><code>a[b[0]]>1 &amp;&amp; ]]]]>> "x" 👋🏽\u0085\u2028</code></pre>\n<p>끝</p>';
  const feeds = await siteFeeds({ 'posts/a.mdx': validPost() }, `${html}\u0000\u001b\uffff`);
  inEveryFormat(feeds, ([item], file) => assert.equal(item?.content, html, file));
  assert.match(feeds['atom.xml'], /<content type="html">/);
});

test('a summary is plain text, and in RSS, where it is HTML, reads the same', async () => {
  const feeds = await siteFeeds({ 'posts/a.mdx': validPost('excerpt: "a < b && <T> ]]> &lt;"') });
  const summary = told(feeds);
  assert.equal(summary['atom.xml'][0]?.summary, 'a < b && <T> ]]> &lt;');
  assert.equal(summary['feed.json'][0]?.summary, 'a < b && <T> ]]> &lt;');
  const html = summary['feed.xml'][0]?.summary ?? '';
  assert.doesNotMatch(html, /<|&(?!amp;|lt;)/);
  const read = readXml(`<p>${html.replaceAll(']]>', ']]&gt;')}</p>`).root.content;
  assert.equal(read, 'a < b && <T> ]]> &lt;');
});

test('a post that is renamed with an alias keeps its id in every feed', async () => {
  const before = told(await siteFeeds({ 'posts/a.mdx': validPost() }));
  const after = await siteFeeds({ 'posts/나.mdx': validPost('aliases: [/posts/a]') });
  inEveryFormat(after, ([item], file) => {
    assert.equal(item?.url, `https://blog.example.com/posts/${encodeURIComponent('나')}`);
    assert.equal(item?.id, before['feed.xml'][0]?.id, file);
    assert.match(item?.id ?? '', /^urn:uuid:/);
  });
});

test('a post in another language says so, where a format has a word for it', async () => {
  const feeds = await siteFeeds({
    'posts/a.mdx': validPost(),
    'posts/b.mdx': post('title: b\ndate: 2024-10-01\nlang: en'),
  });
  const entries = readXml(feeds['atom.xml']).find('/a:feed/a:entry', {
    a: 'http://www.w3.org/2005/Atom',
  });
  assert.deepEqual(
    entries.map((entry) => entry.eval('string(@xml:lang)')),
    ['en', ''],
  );
  const { items } = JSON.parse(feeds['feed.json']);
  assert.deepEqual(
    items.map(({ language }: { language?: string }) => language),
    ['en', undefined],
  );
  for (const file of feedFiles) assert.deepEqual(complaints(file, feeds[file]), []);
});

const files = {
  'posts/a.mdx': post(
    'title: a\ndate: 2024-01-01\ntags: [aws, Go]\nseries: { name: 길, order: 1 }',
  ),
  'posts/b.mdx': post('title: b\ndate: 2024-02-01\ntags: [AWS]'),
  'posts/c.mdx': post('title: c\ndate: 2024-03-01\nseries: { name: 길, order: 2 }\ncategory: 책'),
  'posts/draft.mdx': post('title: d\ndate: 2024-04-01\ndraft: true\ntags: [aws]'),
  'posts/later.mdx': post(
    'title: e\ndate: 2999-04-01\ntags: [aws]\nseries: { name: 길, order: 3 }',
  ),
};

test('drafts and scheduled posts are in no feed', async () => {
  const { allSeries, tags, ...all } = blog(files);
  const lists = [
    ofSite({ allSeries, tags, ...all }),
    ...tags.map(ofTag),
    ...allSeries.map(ofSeries),
  ];
  for (const list of lists) {
    for (const text of Object.values(await feedsOf(list))) assert.doesNotMatch(text, /draft|later/);
  }
});

test('a feed of a tag holds the posts of the tag alone, one of a series its parts', async () => {
  const { tag, series } = blog(files);
  const [aws, path] = [tag('aws'), series('길')];
  assert.ok(aws && path);
  inEveryFormat(await feedsOf(ofTag(aws)), (items, file) => {
    assert.deepEqual(slugs(items), ['b', 'a'], file);
  });
  inEveryFormat(await feedsOf(ofSeries(path)), (items, file) => {
    assert.deepEqual(slugs(items), ['c', 'a'], file);
  });
});

test('a feed holds the twenty newest posts, the newest first', async () => {
  const days = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
  const feeds = await siteFeeds(
    Object.fromEntries(
      days.map((day) => [`posts/${day}.mdx`, post(`title: t\ndate: 2024-05-${day}`)]),
    ),
  );
  inEveryFormat(feeds, (items, file) => {
    assert.deepEqual(slugs(items), days.toReversed().slice(0, 20), file);
  });
});

test('dates carry the offset of the site, and name the day of its calendar', async () => {
  const feeds = await siteFeeds({
    'posts/a.mdx': post('title: a\ndate: "2024-09-18 00:30:00"\nupdated: 2024-10-01'),
  });
  const items = told(feeds);
  assert.equal(items['feed.xml'][0]?.published, 'Wed, 18 Sep 2024 00:30:00 +0900');
  assert.equal(items['atom.xml'][0]?.published, '2024-09-18T00:30:00+09:00');
  assert.equal(items['feed.json'][0]?.published, '2024-09-18T00:30:00+09:00');
  assert.match(feeds['feed.xml'], /<atom:updated>2024-10-01T00:00:00\+09:00</);
  assert.match(
    feeds['atom.xml'],
    /<updated>2024-10-01T00:00:00\+09:00<.*<entry>.*<updated>2024-10-01/s,
  );
  assert.match(feeds['feed.json'], /"date_modified":"2024-10-01T00:00:00\+09:00"/);
});

test('a feed changed when the last of its posts did, and not when it was built', async () => {
  const root = writeContent(files);
  const builds = await Promise.all(
    [NOW, Date.UTC(2030, 0)].map(async (now) => feedsOf(ofSite(load(root, { now }).blog))),
  );
  assert.deepEqual(builds[0], builds[1]);
  const { 'feed.xml': rss, 'atom.xml': atom } = builds[0] ?? {};
  assert.match(rss ?? '', /<lastBuildDate>Fri, 01 Mar 2024 00:00:00 \+0900</);
  assert.match(atom ?? '', /<\/subtitle><updated>2024-03-01T00:00:00\+09:00</);
});

test('a feed says where it is, and which page has the same posts', async () => {
  const { tag } = blog({ 'posts/a.mdx': validPost('tags: [C#]') });
  const shelf = tag('c#');
  assert.ok(shelf);
  const feeds = await feedsOf(ofTag(shelf));
  const page = 'https://blog.example.com/tags/c%23';
  assert.match(feeds['feed.xml'], new RegExp(`<link>${page}</link>`));
  assert.match(feeds['feed.xml'], new RegExp(`rel="self"[^>]* href="${page}/feed.xml"`));
  assert.match(feeds['atom.xml'], new RegExp(`rel="self"[^>]* href="${page}/atom.xml"`));
  assert.match(feeds['atom.xml'], new RegExp(`<id>${page}</id>`));
  const { home_page_url: home, feed_url: self } = JSON.parse(feeds['feed.json']);
  assert.deepEqual([home, self], [page, `${page}/feed.json`]);
  const site = await siteFeeds({});
  assert.match(site['feed.xml'], /href="https:\/\/blog\.example\.com\/feed\.xml"/);
});

test('a post’s category and tags, and its author, are told in every format', async () => {
  const feeds = await siteFeeds({
    'posts/a.mdx': validPost('category: R&D\ntags: ["C#", "<T>"]'),
  });
  const categories = (source: string, path: string) =>
    readXml(source)
      .find(path, { atom: 'http://www.w3.org/2005/Atom' })
      .map((node) => node.content);
  const labels = ['R&D', 'C#', '<T>'];
  assert.deepEqual(categories(feeds['feed.xml'], '//item/category'), labels);
  assert.deepEqual(categories(feeds['atom.xml'], '//atom:entry/atom:category/@term'), labels);
  const { items } = JSON.parse(feeds['feed.json']);
  assert.deepEqual(items[0].tags, labels);
  assert.deepEqual(items[0].authors, [{ name: '글쓴이 & 벗', url: 'https://example.com/me' }]);
  const names = categories(feeds['atom.xml'], '//atom:author/atom:name');
  assert.deepEqual(names, ['글쓴이 & 벗', '글쓴이 & 벗']);
  assert.match(feeds['feed.xml'], /<dc:creator>글쓴이 &#x26; 벗<\/dc:creator>/);
});
