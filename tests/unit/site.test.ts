import assert from 'node:assert/strict';
import test from 'node:test';
import { readSite, site } from '@/lib/site';
import { settings } from './support/settings';

/** What is said of settings that differ from good ones in this. */
function told(change: Record<string, unknown>): string {
  try {
    readSite({ ...settings, ...change }, {});
  } catch (error) {
    // The places are those of this site's own settings: setting-place.test.ts has them.
    return String(error)
      .split('\n')
      .slice(1)
      .join('\n')
      .replace(/(?<=site\.ts):\d+:\d+/g, '');
  }
  return '';
}

const at = 'content/site.ts';

test('the settings of this site are valid', () => {
  assert.equal(new URL(site.url).origin, site.url);
});

test('the address is the one that was set, whatever the machine says', () => {
  const environment = { VERCEL_PROJECT_PRODUCTION_URL: 'pildam.vercel.app', PORT: '4000' };
  const { url } = readSite({ ...settings, url: 'https://blog.example.com' }, environment);
  assert.equal(url, 'https://blog.example.com');
});

test('without one it is the address that Vercel gives, else this machine', () => {
  const vercel = { VERCEL_PROJECT_PRODUCTION_URL: 'pildam.vercel.app', PORT: '4000' };
  assert.equal(readSite(settings, vercel).url, 'https://pildam.vercel.app');
  assert.equal(readSite(settings, { PORT: '4000' }).url, 'http://localhost:4000');
  assert.equal(readSite(settings, {}).url, 'http://localhost:3000');
});

test('an address may end with a slash, and is kept without', () => {
  assert.equal(
    readSite({ ...settings, url: 'https://한글.example/' }, {}).url,
    'https://xn--bj0bj06e.example',
  );
});

test('an address with a path is refused, not cut', () => {
  for (const rest of ['/blog', '/?a=b', '/#a']) {
    assert.equal(
      told({ url: `https://a.b${rest}` }),
      `${at} url: "https://a.b${rest}" is more than a site's root, where the blog stands; write https://a.b`,
    );
  }
});

test('what is wrong with a setting is said in full', () => {
  const cases: [Record<string, unknown>, string][] = [
    [
      { url: 'blog.example.com' },
      'url: "blog.example.com" is not a full address; begin it with https://',
    ],
    [{ url: 'ftp://a.b' }, 'url: "ftp://a.b" is not a full address; begin it with https://'],
    [{ title: undefined }, 'title: is missing; add `title: …`'],
    [{ title: ' ' }, 'title: is empty; write something or remove it'],
    [{ author: {} }, 'author.name: is missing; add `name: …`'],
    [
      { author: { name: 'a', url: 'blog.example.com' } },
      'author.url: "blog.example.com" is no address; begin it with https://, or with / for a page of this site',
    ],
    [
      { author: { name: 'a', image: '/none.png' } },
      'author.image: /none.png is not in public/; put it there, or mend the name',
    ],
    [
      { author: { name: 'a', image: '/../package.json' } },
      'author.image: /../package.json is not in public/; put it there, or mend the name',
    ],
    [
      { author: { name: 'a', kind: 'company' } },
      'author.kind: "company" is not possible; use one of `person`, `organization`',
    ],
    [
      { author: { name: 'a', sameAs: ['github.com/a'] } },
      'author.sameAs[0]: "github.com/a" is not a full address; begin it with https://',
    ],
    [
      { verification: { google: '<meta name="google-site-verification" content="aB_1-" />' } },
      'verification.google: is more than the code; write "aB_1-" alone',
    ],
    [
      { verification: { daum: '#DaumWebMasterTool:0a1b:xY/z==' } },
      'verification.daum: is more than the code; write "0a1b:xY/z==" alone',
    ],
    [
      { verification: { naver: 'naver1a2b.html' } },
      'verification.naver: "naver1a2b.html" is not a verification code; write what stands in content="…" of the tag that the search engine shows',
    ],
    [
      { verification: { yahoo: 'a' } },
      'verification.yahoo: is not a field; use one of `google`, `naver`, `daum`, `bing`',
    ],
    [{ author: { name: 'a', ulr: 'x' } }, 'author.ulr: is not a field; did you mean `url`?'],
    [{ naviagtion: [] }, 'naviagtion: is not a field; did you mean `navigation`?'],
    [{ navigation: [{ label: 'a' }] }, 'navigation[0].href: is missing; add `href: …`'],
    [
      { navigation: [{ label: 'a', href: '/', herf: '/' }] },
      'navigation[0].herf: is not a field; did you mean `href`?',
    ],
    [{ postsPerPage: 0 }, 'postsPerPage: `0` is too small; write 1 or more'],
    [{ postsPerPage: 1000 }, 'postsPerPage: `1000` is too large; write 100 or less'],
    [
      { postsPerPage: 2.5 },
      'postsPerPage: expected a whole number, found `2.5`; write a whole number',
    ],
    [{ postsPerPage: '6' }, 'postsPerPage: expected a number, found "6"; write a number'],
    [{ language: 'en' }, 'language: "en" is not possible; use one of `ko`'],
    [
      { timeZone: 'Seoul' },
      'timeZone: "Seoul" is not a time zone; write an IANA name such as Asia/Seoul',
    ],
  ];
  for (const [change, sentence] of cases) assert.equal(told(change), `${at} ${sentence}`);
});

test('all problems of the settings come at once', () => {
  assert.equal(told({ title: 1, tilte: '', postsPerPage: 0 }).split('\n').length, 3);
});

test('a site is a preview where Vercel says so, or the environment, which goes before', () => {
  const isPreview = (environment: Record<string, string>) =>
    readSite(settings, environment).isPreview;
  assert.equal(isPreview({}), false);
  for (const VERCEL_ENV of ['preview', 'development']) {
    assert.equal(isPreview({ VERCEL_ENV }), true);
    assert.equal(isPreview({ VERCEL_ENV, SITE_PREVIEW: '0' }), false);
  }
  assert.equal(isPreview({ VERCEL_ENV: 'production' }), false);
  assert.equal(isPreview({ SITE_PREVIEW: '1' }), true);
  assert.equal(isPreview({ SITE_PREVIEW: '' }), false);
});

test('a preview on Vercel has an address of its own, that of its branch where there is one', () => {
  const vercel = {
    VERCEL_PROJECT_PRODUCTION_URL: 'pildam.vercel.app',
    VERCEL_ENV: 'preview',
    VERCEL_URL: 'pildam-1a2b.vercel.app',
  };
  const deployment = (environment: Record<string, string>) => {
    const { url, deployment } = readSite(settings, { ...vercel, ...environment });
    assert.equal(url, 'https://pildam.vercel.app');
    return deployment;
  };
  const VERCEL_BRANCH_URL = 'pildam-git-draft.vercel.app';
  assert.equal(deployment({ VERCEL_BRANCH_URL }), 'https://pildam-git-draft.vercel.app');
  assert.equal(deployment({}), 'https://pildam-1a2b.vercel.app');
  assert.equal(deployment({ VERCEL_URL: '' }), 'https://pildam.vercel.app');
  assert.equal(
    deployment({ VERCEL_ENV: 'production', VERCEL_BRANCH_URL }),
    'https://pildam.vercel.app',
  );
});

test('it is known who gave the address, so that nobody publishes that of a machine unawares', () => {
  const vercel = { VERCEL_PROJECT_PRODUCTION_URL: 'pildam.vercel.app' };
  const url = 'https://blog.example.com';
  assert.equal(readSite({ ...settings, url }, vercel).addressFrom, 'settings');
  assert.equal(readSite(settings, vercel).addressFrom, 'vercel');
  assert.equal(readSite(settings, {}).addressFrom, 'machine');
});

test('a verification code comes from the settings, or else from the environment', () => {
  const environment = { GOOGLE_SITE_VERIFICATION: 'env', NAVER_SITE_VERIFICATION: 'env' };
  const verification = { google: 'set', daum: '0a1b:xY/z==' };
  assert.deepEqual(readSite({ ...settings, verification }, environment).verification, {
    google: 'set',
    naver: 'env',
    daum: '0a1b:xY/z==',
    bing: undefined,
  });
});

test('what is wrong in the environment is told by the name of the variable', () => {
  const environment = {
    SITE_PREVIEW: 'maybe',
    BING_SITE_VERIFICATION: '<meta name="msvalidate.01" content="0A1B" />',
  };
  assert.throws(() => readSite(settings, environment), {
    message: [
      '2 problems in the content:',
      'environment:1:1 SITE_PREVIEW: "maybe" is not possible; use one of `true`, `1`, `yes`, `on`, `y`, `enabled`, `false`, `0`, `no`, `off`, `n`, `disabled`',
      'environment:1:1 BING_SITE_VERIFICATION: is more than the code; write "0A1B" alone',
    ].join('\n'),
  });
});
