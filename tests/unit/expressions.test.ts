import assert from 'node:assert/strict';
import test from 'node:test';
import { inspectBody } from '@/lib/mdx/inspect';

const messages = (source: string) =>
  inspectBody({ source, format: 'mdx', offset: 0 }).problems.map(({ message }) => message);

test('names that the language or the expression itself defines are no problem', () => {
  for (const expression of [
    '"a".length',
    'Math.max(1, 2)',
    '[1, 2].map((n) => n * 2)',
    '[[1, 2]].map(([a, b]) => a + b)',
    '[{ a: 1 }].map(({ a, ...rest }) => a + Object.keys(rest).length)',
    '((n = 1) => n)()',
    '(function twice(n) { return n > 3 ? n : twice(n + n); })(1)',
    '(() => { try { return 1; } catch (error) { return error.message; } })()',
    '(() => { for (const n of [1]) return n; })()',

    '{ a: 1 }.a ?? undefined',
    '/\\d+/.test("1") && NaN',
  ]) {
    assert.deepEqual(messages(`{${expression}}`), [], expression);
  }
});

test('a name that nothing defines is a problem wherever it stands', () => {
  for (const expression of [
    '변수',
    'user.name',
    'a.b.c',
    '[1][index]',

    '({ name })',
    '(() => later)()',
    '[1].map((n) => m)',
    'typeof window',
    'fetch("/")',
    'props.children',
    'arguments',
    'frontmatter.title',
  ]) {
    assert.match(
      messages(`{${expression}}`).join(),
      /is not defined; to show a brace as text/,
      expression,
    );
  }
});

test('what leads out of the post is refused wherever it stands', () => {
  for (const expression of [
    'process.env.SECRET',
    '"글"["constructor"]',
    'require("fs")',
    'globalThis.x',
    '(() => {}).constructor("return 1")()',
    'eval("1")',
    'new Function("return 1")',
    '[1].map((n) => process)',
    'import("node:fs")',
    'import.meta.url',
  ]) {
    assert.match(
      messages(`{${expression}}`).join(),
      /cannot be used in a post; remove it/,
      expression,
    );
    assert.match(
      messages(`<Callout title={${expression}}>a</Callout>`).join(),
      /cannot be used/,
      expression,
    );
  }
});

test('a template is looked into', () => {
  const template = (name: string) => ['{`', '$', '{', name, '}`}'].join('');
  assert.deepEqual(messages(template('1 + 1')), []);
  assert.equal(messages(template('name')).length, 1);
});

test('every problem of a body is found, in one go', () => {
  const found = messages('{a} <Calout b={c} /> {process}\n\nimport "x"\n').map(
    (each) => each.split(' ')[0],
  );
  assert.deepEqual(found, ['`a`', '<Calout>', '`c`', '`process`', 'import']);
});

test('an element of HTML, a fragment and a custom element are no components', () => {
  assert.deepEqual(
    messages('<details><summary>제목</summary>본문</details>\n\n<>글</>\n\n<my-chart />'),
    [],
  );
});

test('in plain Markdown there are no expressions and no components', () => {
  assert.deepEqual(
    inspectBody({ source: '{변수} <Calout> {process}\n\nimport 문은\n', format: 'md', offset: 0 })
      .problems,
    [],
  );
});

test('an expression that asks for the time or for chance is known to, and no other', () => {
  const isFleeting = (source: string) => inspectBody({ source, format: 'mdx', offset: 0 }).fleeting;
  for (const expression of [
    'new Date().getFullYear()',
    'Math.random()',
    'new Intl.DateTimeFormat("ko").format()',
    '[1].map(() => Date.now())',
  ]) {
    assert.ok(isFleeting(`{${expression}}`), expression);
    assert.ok(isFleeting(`<Details summary={${expression}}>글</Details>`), expression);
  }
  assert.ok(!isFleeting('Date와 `Math.random()`, {[1, 2].map((n) => n * 2)}'));
});
