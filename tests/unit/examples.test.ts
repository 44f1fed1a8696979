import assert from 'node:assert/strict';
import test from 'node:test';
import { render } from './support/render';

const source = '> **인용**한 글\n\n```js\nconst a = 1;\n```';

test('an example shows its source to the letter, and then the result', async () => {
  const html = await render(`앞\n\n<Example>\n\n${source}\n\n</Example>\n\n뒤`);
  const shown = /class="example"><figure.*?<code>(.*?)<\/code>.*?<\/figure>(.*)<\/div>/s.exec(html);
  const text = shown?.[1]?.replace(/<\/?span[^>]*>/g, '').replaceAll('&gt;', '>');
  assert.equal(text, source);
  assert.match(shown?.[2] ?? '', /<blockquote>.*<strong>인용<\/strong>.*<code>.*const/s);
});

test('an example with nothing in it shows nothing', async () => {
  assert.match(await render('<Example></Example>'), /<div class="example"><\/div>/);
});
