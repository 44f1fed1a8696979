import assert from 'node:assert/strict';
import test from 'node:test';
import { render } from './support/render';

const flat = (html: string) => html.replace(/>\n\s*</g, '><').trim();

test('folding text is what HTML has for it, with its summary', async () => {
  assert.equal(
    flat(await render('<Details summary="전체 설정">\n\n**본문**\n\n</Details>')),
    '<details><summary>전체 설정</summary><p><strong>본문</strong></p></details>',
  );
});

test('steps are one numbered list that may hold headings and code', async () => {
  const html = await render(
    '<Steps>\n\n1. ### 받기\n\n   ```bash\n   git clone\n   ```\n\n2. 쓰기\n\n</Steps>',
  );
  assert.match(flat(html), /^<div class="steps"><ol><li><h3 id="받기">.*<figure class="code-block/);
  assert.equal(html.match(/<li>/g)?.length, 2);
});

const tree = (list: string) => render(`<FileTree>\n\n${list}\n\n</FileTree>`).then(flat);
const name = (kind: string, text: string) => `<span class="tree-name tree-${kind}">${text}</span>`;

test('a file tree is a nested list of folders and files, with comments behind their names', async () => {
  assert.equal(
    await tree('- app\n  - page.tsx 첫 **화면**\n- public/\n- package.json'),
    '<figure class="file-tree" aria-label="파일 구조"><ul>' +
      `<li>${name('folder', 'app/')}<ul>` +
      `<li>${name('file', 'page.tsx')} <span class="tree-comment">첫 <strong>화면</strong></span></li>` +
      `</ul></li><li>${name('folder', 'public/')}</li>` +
      `<li>${name('file', 'package.json')}</li></ul></figure>`,
  );
});

test('a name in a file tree may be bold, code or a link, and may hold spaces in code', async () => {
  const html = await tree(
    '- **page.tsx** 화면\n- `두 낱말.mdx` 글\n- [a.ts](https://example.com) 링크\n- **app**/\n- …',
  );
  assert.ok(html.includes(name('file', '<strong>page.tsx</strong>')), html);
  assert.ok(html.includes(name('file', '<code>두 낱말.mdx</code>')), html);
  assert.ok(html.includes(name('file', '<a href="https://example.com">a.ts</a>')), html);
  assert.ok(html.includes(name('folder', '<strong>app</strong>/')), html);
  assert.ok(html.includes(name('omitted', '…')), html);
});

test('lines around a name in a file tree are part of it', async () => {
  const html = await tree('- __init__.py __굵은__ 설명\n- _app_.tsx\n- __tests__');
  assert.ok(html.includes(name('file', '__init__.py')), html);
  assert.ok(html.includes('<span class="tree-comment"><strong>굵은</strong> 설명</span>'), html);
  assert.ok(html.includes(name('file', '_app_.tsx')), html);
  assert.ok(html.includes(name('file', '__tests__')), html);
});

test('a file tree with empty lines between its items is as tight as one without', async () => {
  assert.equal(await tree('- app\n\n  - a.ts\n\n- b.ts'), await tree('- app\n  - a.ts\n- b.ts'));
});

test('each tab has its label and its panel, however the tags are written', async () => {
  const apart =
    '<Tabs>\n<Tab label="npm">\n\n하나\n\n</Tab>\n{/* 말 */}\n<Tab label="yarn">\n\n둘\n\n</Tab>\n</Tabs>';
  const together = '<Tabs>\n<Tab label="npm">하나</Tab>\n<Tab label="yarn">둘</Tab>\n</Tabs>';
  for (const source of [apart, together]) {
    const html = flat(await render(source));
    assert.match(html, /^<fieldset[^>]*><legend[^>]*>npm, yarn 가운데 고르기<\/legend>/);
    assert.deepEqual(
      [
        ...html.matchAll(
          /<label class="tab">(<input[^>]*>)([^<]*)<\/label><div class="tab-panel">(.*?)<\/div>/g,
        ),
      ].map(([, input, label, panel]) => [
        label,
        panel?.replace(/<\/?p>/g, ''),
        input?.includes('checked=""'),
      ]),
      [
        ['npm', '하나', true],
        ['yarn', '둘', false],
      ],
    );
  }
});
