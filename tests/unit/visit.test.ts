import assert from 'node:assert/strict';
import test from 'node:test';
import type { Root } from 'mdast';
import { parseBody } from '@/lib/mdx/syntax';
import { SKIP, visit } from '@/lib/visit';

const tree = (): Root => parseBody('# 하나\n\n둘 *셋* 넷\n\n- 다섯\n', 'md');

test('every node is visited in the order of the text, with its parent and its place there', () => {
  const types: string[] = [];
  visit(tree(), (node, index, parent) => {
    types.push(node.type);
    assert.equal(parent === undefined, node.type === 'root');
    if (parent) assert.equal(parent.children[index ?? -1], node);
  });
  const paragraph = 'paragraph text emphasis text text';
  assert.equal(types.join(' '), `root heading text ${paragraph} list listItem paragraph text`);
});

test('nodes of one type are visited wherever they are', () => {
  const texts: string[] = [];
  visit(tree(), 'text', ({ value }) => {
    texts.push(value);
  });
  assert.deepEqual(texts, ['하나', '둘 ', '셋', ' 넷', '다섯']);
});

test('what is in a node can be left out', () => {
  const texts: string[] = [];
  visit(tree(), (node) => {
    if (node.type === 'paragraph') return SKIP;
    if (node.type === 'text') texts.push(node.value);
  });
  assert.deepEqual(texts, ['하나']);
});

test('behind a node that is replaced it goes on where its visitor says', () => {
  const seenFrom = (next: 0 | 1) => {
    const seen: string[] = [];
    visit(tree(), (node, index = 0, parent) => {
      if (node.type === 'text') seen.push(node.value);
      if (node.type !== 'emphasis') return;
      parent?.children.splice(index, 1, { type: 'text', value: '새로' });
      return index + next;
    });
    return seen;
  };
  assert.deepEqual(seenFrom(0), ['하나', '둘 ', '새로', ' 넷', '다섯']);
  assert.deepEqual(seenFrom(1), ['하나', '둘 ', ' 넷', '다섯']);
});
