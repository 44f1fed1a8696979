import assert from 'node:assert/strict';
import test from 'node:test';
import { discussionsAddress, giscusTerm } from '@/lib/discussion/giscus';
import { readSite } from '@/lib/site';
import { giscus, settings } from './support/settings';

const discussionOf = (discussion: object, environment: Record<string, string> = {}) =>
  readSite({ ...settings, discussion }, environment).discussion;

/** What is said of settings of giscus that differ from good ones in this. */
function told(change: object): string {
  try {
    discussionOf({ giscus: { ...giscus, ...change } });
  } catch (error) {
    return String(error).replace(/^.*site\.ts:\d+:\d+ /s, '');
  }
  return '';
}

test('comments are our own, unless the settings give those on GitHub', () => {
  assert.equal(discussionOf({}).comments, true);
  assert.equal(discussionOf({}).giscus, undefined);
  const { comments, giscus: shown } = discussionOf({ giscus });
  assert.equal(comments, false);
  assert.deepEqual(shown, { ...giscus, mapping: 'slug' });
});

test('the switch of the site turns off comments on GitHub as well', () => {
  const { comments, giscus: shown } = discussionOf({ giscus, comments: false });
  assert.deepEqual([comments, shown], [false, undefined]);
});

test('comments on GitHub need no store; reactions and views of our own do', () => {
  const { giscus: shown, comments, reactions, views } = discussionOf({ giscus }, { VERCEL: '1' });
  assert.ok(shown);
  assert.deepEqual([comments, reactions, views], [false, false, false]);
  assert.equal(discussionOf({ giscus }).reactions, true);
});

test('ids that giscus.app shows are taken, of old repositories too', () => {
  assert.equal(told({}), '');
  const repoId = Buffer.from('010:Repository123456').toString('base64');
  const categoryId = Buffer.from('018:DiscussionCategory12345678').toString('base64');
  assert.equal(told({ repoId, categoryId }), '');
});

test('what is wrong with them is said with its mending', () => {
  const cases: [object, string][] = [
    [
      { repo: 'https://github.com/pildam/blog' },
      'discussion.giscus.repo: "https://github.com/pildam/blog" is not a repository; write it as owner/name',
    ],
    [
      { repoId: 'pildam/blog' },
      'discussion.giscus.repoId: "pildam/blog" is not the id of a repository; copy what giscus.app shows as data-repo-id',
    ],
    [
      { categoryId: giscus.repoId },
      'discussion.giscus.categoryId: "R_kgDOABCDEF" is not the id of a category; copy what giscus.app shows as data-category-id',
    ],
    [{ category: undefined }, 'discussion.giscus.category: is missing; add `category: …`'],
    [
      { mapping: 'title' },
      'discussion.giscus.mapping: "title" is not possible; use one of `slug`, `pathname`',
    ],
    [{ repoid: '' }, 'discussion.giscus.repoid: is not a field; did you mean `repoId`?'],
  ];
  for (const [change, sentence] of cases) assert.equal(told(change), sentence);
});

const renamed = {
  slug: '새-이름',
  aliases: [
    ['2019', '03', '옛 글.html'],
    ['posts', '옛-이름'],
    ['posts', '그다음-이름'],
  ],
};

test("a discussion is named after the post's slug, and after its first one once the post is renamed", () => {
  assert.equal(giscusTerm({ slug: '새-이름', aliases: [] }, 'slug'), '새-이름');
  assert.equal(giscusTerm(renamed, 'slug'), '옛-이름');
});

test('by pathname it has the name that giscus itself would give it, at the first address of the post', () => {
  const plain = { slug: '이름', aliases: [] };
  assert.equal(giscusTerm(plain, 'pathname'), 'posts/%EC%9D%B4%EB%A6%84');
  assert.equal(giscusTerm(renamed, 'pathname'), '2019/03/%EC%98%9B%20%EA%B8%80');
});

test('the way to GitHub asks for the discussion of that name in its category', () => {
  const address = new URL(discussionsAddress({ ...giscus, mapping: 'slug' }, '옛-이름'));
  assert.equal(address.origin + address.pathname, 'https://github.com/pildam/blog/discussions');
  assert.equal(address.searchParams.get('discussions_q'), 'category:"댓글" in:title "옛-이름"');
});
