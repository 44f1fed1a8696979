import { readHead, valueAt } from '../support/html-head';
import { allPages } from '../support/pages';
import { expect, test } from '../support/test';

/** Pages that the build made, each with what it says of itself. */
const heads = () =>
  allPages(test.info().project.name)
    .filter(({ file }) => file !== '')
    .map((page) => ({ ...page, ...readHead(page.file) }));

test('the sitemap names every page that may be found, and no other', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const named = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const expected = heads().filter(({ canonical, metas }) => {
    const isOwn = canonical?.startsWith(named[0]?.replace(/\/$/, '') ?? '?');
    return isOwn && !metas.get('robots')?.some((value) => value.includes('noindex'));
  });
  expect(named.map((address) => new URL(address).pathname).toSorted()).toEqual(
    expected.map(({ canonical = '' }) => new URL(canonical).pathname).toSorted(),
  );
});

/** What search engines ask of each kind of thing, required and recommended. */
const asked: Record<string, string[]> = {
  BlogPosting: [
    ...['headline', 'image.*', 'datePublished', 'dateModified', 'author.name', 'author.url'],
    ...['publisher.name', 'publisher.logo', 'mainEntityOfPage.@id', 'url', 'inLanguage'],
  ],
  BreadcrumbList: ['item', 'name', 'position'].map((field) => `itemListElement.*.${field}`),
  WebSite: ['name', 'url', 'alternateName', 'potentialAction.target.urlTemplate'],
  Person: ['name', 'url'],
};

/** What pages of a pattern speak of. The others are lists that go on. */
const spoken: Record<string, string[]> = {
  '/': ['WebSite', 'Person'],
  '/posts/[slug]': ['BlogPosting', 'BreadcrumbList'],
  ...Object.fromEntries(
    ['tags', 'tags/[tag]', 'categories', 'categories/[category]', 'series', 'series/[name]']
      .concat('archive', '[...path]')
      .map((pattern) => [`/${pattern}`, ['BreadcrumbList']]),
  ),
};

test('every kind of page says all that search engines ask of it', () => {
  const seen = new Set<string>();
  for (const { address, pattern, things } of heads()) {
    if (spoken[pattern]) {
      expect
        .soft(
          things.map((thing) => thing['@type']),
          address,
        )
        .toEqual(spoken[pattern]);
    }
    for (const thing of things) {
      const fields = asked[thing['@type']] ?? [];
      const missing = fields.filter((field) => !valueAt(thing, field.split('.')));
      expect.soft(missing, `${thing['@type']} of ${address}`).toEqual([]);
      seen.add(thing['@type']);
    }
  }
  expect([...seen].toSorted()).toEqual(Object.keys(asked).toSorted());
});

test('every page has one title, one description, and a preview with its own address', () => {
  const titles = new Set<string>();
  for (const { address, titles: own, metas } of heads()) {
    expect.soft(own.length, address).toBe(1);
    titles.add(own[0] ?? '');
    const once = ['title', 'description', 'url', 'site_name', 'locale', 'type'];
    for (const name of ['description', 'robots', ...once.map((each) => `og:${each}`)]) {
      expect.soft(metas.get(name)?.length, `${name} of ${address}`).toBe(1);
    }
    const [url = ''] = metas.get('og:url') ?? [];
    expect.soft(new URL(url).pathname, address).toBe(address);
  }
  expect(titles.size).toBe(heads().length);
});
