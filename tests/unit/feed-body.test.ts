import assert from 'node:assert/strict';
import test from 'node:test';
import { plainTexts } from '@/lib/content/bodies';
import { load } from './support/content';
import { feedOf } from './support/plain';

const fence = (text: string, info = '') => `\`\`\`${info}\n${text}\n\`\`\``;

test('code loses its colours and nothing else', async () => {
  const code = 'if (a < b && c) {\n\treturn "</code> ]]>";\n}';
  assert.equal(
    await feedOf(fence(code, 'ts')),
    '<pre><code class="language-ts">if (a &lt; b &amp;&amp; c) {\n\treturn "&lt;/code> ]]>";\n}\n</code></pre>',
  );
});

test('code that a page folds is whole', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`);
  const html = await feedOf(fence(lines.join('\n'), 'text'));
  for (const line of lines) assert.ok(html.includes(`${line}\n`));
});

test('the name of a file stands above its code, that of a language does not', async () => {
  assert.equal(
    await feedOf(fence('a', 'ts title="a.ts"')),
    '<p><strong>a.ts</strong></p><pre><code class="language-ts">a\n</code></pre>',
  );
  assert.doesNotMatch(await feedOf(fence('a', 'ts')), /TypeScript/);
  assert.doesNotMatch(await feedOf(fence('$ ls', 'console')), /<p>/);
});

test('where lines were deleted, signs say which', async () => {
  const html = await feedOf(fence('- a\n+ b\n  c', 'diff ts'));
  assert.equal(html, '<pre><code class="language-diff">-a\n+b\n c\n</code></pre>');
});

test('what was typed into a terminal keeps its prompt', async () => {
  assert.match(await feedOf(fence('$ npm test\n1 passed', 'console')), />\$ npm test\n1 passed\n</);
});

test('examples behind tabs follow each other, each with its name', async () => {
  const html = await feedOf(
    `<CodeTabs>\n\n${fence('a', 'ts')}\n\n${fence('b', 'python')}\n\n</CodeTabs>`,
  );
  assert.match(html, /<strong>TypeScript<\/strong>.*<strong>Python<\/strong>/s);
  const tabs =
    '<Tabs>\n\n<Tab label="맥">\n가\n</Tab>\n\n<Tab label="윈도">\n나\n</Tab>\n\n</Tabs>';
  assert.equal(
    (await feedOf(tabs)).replace(/\s/g, ''),
    '<p><strong>맥</strong></p><p>가</p><p><strong>윈도</strong></p><p>나</p>',
  );
});

test('a remark is a quote that says what it is', async () => {
  assert.equal(
    await feedOf('> [!WARNING]\n> 뜨겁습니다.'),
    '<blockquote><p><strong>주의</strong></p><p>뜨겁습니다.</p></blockquote>',
  );
});

test('formulas and diagrams are what they were written as', async () => {
  assert.equal(
    await feedOf('평균 $$a < \\lambda$$개'),
    '<p>평균 <code class="language-math">a &lt; \\lambda</code>개</p>',
  );
  assert.equal(await feedOf('$$\nx^2\n$$'), '<pre><code class="language-math">x^2</code></pre>');
  assert.match(
    await feedOf(fence('flowchart TD\n  a --> b', 'mermaid title="길"')),
    /^<pre><code class="language-mermaid">flowchart TD\n {2}a --> b\n<\/code><\/pre><p><em>길<\/em><\/p>$/,
  );
});

test('a film is a link to it', async () => {
  const youtube = '<YouTube id="jNQXAC9IVRw" title="동물원" start="3" />';
  assert.equal(
    await feedOf(youtube),
    '<p><a href="https://www.youtube.com/watch?v=jNQXAC9IVRw&amp;t=3s">▶ 동물원 (YouTube)</a></p>',
  );
  assert.equal(
    await feedOf('<Video src="/a.mp4" caption="파도" />'),
    '<p><a href="https://blog.example.com/a.mp4">▶ 파도</a></p>',
  );
});

test('a picture for the dark theme is left out: one is enough', async () => {
  const figure = '<Figure src="/day.png" dark="/night.png" alt="산" caption="낮과 밤" />';
  assert.equal(
    await feedOf(figure),
    '<figure><img src="https://blog.example.com/day.png" alt="산" /><figcaption>낮과 밤</figcaption></figure>',
  );
});

test('every address is whole, and one within the page leads to the page', async () => {
  const html = await feedOf(
    '## 절\n\n[위](#절) [다른 글](/posts/b) [옆](c) [밖](https://e.com/?a=1&b)',
  );
  assert.match(html, /<h2>절<\/h2>/);
  for (const address of [
    'https://blog.example.com/posts/%EA%B8%80#%EC%A0%88',
    'https://blog.example.com/posts/b',
    'https://blog.example.com/posts/c',
    'https://e.com/?a=1&amp;b',
  ]) {
    assert.ok(html.includes(`href="${address}"`), address);
  }
});

test('boxes of a task list are signs', async () => {
  const html = await feedOf('- [x] 했음\n- [ ] 남음');
  assert.match(html, /<li>☑ 했음<\/li>\n<li>☐ 남음<\/li>/);
});

test('what an author frames or plays is a link to it', async () => {
  assert.equal(
    await feedOf('<iframe src="https://e.com/demo" title="시연" />'),
    '<a href="https://e.com/demo">시연</a>',
  );
  assert.match(
    await feedOf('<audio src="/a.mp3" controls></audio>', 'md'),
    /<a href="[^"]+\/a\.mp3">/,
  );
});

test('a film or sound may name its file inside', async () => {
  const film = '<video controls><source src="/film.mp4" type="video/mp4"></video>';
  assert.match(await feedOf(film, 'md'), /<a href="https:\/\/blog\.example\.com\/film\.mp4">/);
});

test('what an author computes is there', async () => {
  assert.equal(
    await feedOf(
      '<ul>{["가", "나"].map((each) => <li key={each} style={{ color: "red" }}>{each}</li>)}</ul>',
    ),
    '<ul><li>가</li><li>나</li></ul>',
  );
  assert.equal(await feedOf('{false}{null}{1 + 1}{10n}{new Set(["가"])}'), '2\n10\n가');
});

test('scripts, styles and forms of an author stay out', async () => {
  const html = await feedOf(
    '글 <script>alert(1)</script><b onclick="a()" style="color: red">굵게</b>\n\n<style>p { color: red }</style>\n',
    'md',
  );
  assert.equal(html, '<p>글 <b>굵게</b></p>');
});

for (const root of ['.', 'tests/fixtures/site']) {
  for (const post of load(root, { showUnpublished: true }).blog.posts) {
    test(`${post.file} is plain in a feed`, async () => {
      const { html } = await plainTexts(post);
      const tags = html.match(/<[^>]+>/g) ?? [];
      assert.ok(tags.length > 0);
      for (const tag of tags) {
        assert.doesNotMatch(tag, /^<(?:script|style|svg|button|input|iframe|link|span|div)\b/);
        assert.doesNotMatch(tag, / (?:style|id|data-[a-z]+|on[a-z]+|class)="(?!language-)/);
        assert.doesNotMatch(tag, / (?:href|src)="(?!https?:|mailto:)/);
      }
    });
  }
}
