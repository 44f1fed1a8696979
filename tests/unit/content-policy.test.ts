import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { withContentPolicy } from '@/scripts/content-policy';

const page = (body: string) =>
  `<html><head><meta charSet="utf-8"/></head><body>${body}</body></html>`;

function scriptsOf(html: string): string[] {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const rule = policy.split(';').find((each) => each.startsWith('script-src'));
  return rule?.split(' ').slice(1) ?? [];
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page runs the inline scripts that it was made with, and those of the site', () => {
  const html = withContentPolicy(
    page('<script>start()</script><script type="speculationrules">{"prefetch":[]}</script>'),
  );
  assert.deepEqual(scriptsOf(html), ["'self'", hash('start()'), hash('{"prefetch":[]}')]);
});

test('data in a page is no script, whatever it says', () => {
  const html = withContentPolicy(
    page(
      '<script type="application/ld+json">{"text":"alert(1)"}</script>&lt;script>a()&lt;/script>',
    ),
  );
  assert.deepEqual(scriptsOf(html), ["'self'"]);
});

test('the policy stands before all that it is about', () => {
  const html = withContentPolicy(page('<script>start()</script>'));
  assert.match(
    html,
    /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
  );
});

test('scripts from elsewhere are let in where the site has chosen them', () => {
  const html = withContentPolicy(page(''), ['https://giscus.app']);
  assert.deepEqual(scriptsOf(html), ["'self'", 'https://giscus.app']);
});

test('a page that could not be given a policy is not let pass without one', () => {
  assert.throws(() => withContentPolicy('<html><head></head></html>'), /has no <meta charSet/);
});
