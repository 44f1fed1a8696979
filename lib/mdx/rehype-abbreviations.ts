import type { ElementContent, Nodes, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from '../visit';

/** Where there is no room for what an abbreviation stands for, or where readers may not see it. */
const WITHOUT_ROOM =
  'a h1 h2 h3 h4 h5 h6 table figcaption summary details Details Tab FileTree'.split(' ');

/**
 * Says what an abbreviation stands for where the text first has it, in brackets behind it: a `title`
 * reaches neither fingers, keyboards nor paper. Where the author says so already, nothing is added.
 */
export function glossAbbreviations() {
  return (tree: Root) => {
    const known = new Set<string>();
    visit(tree, (node, index, parent) => {
      const name = nameOf(node);
      if (WITHOUT_ROOM.includes(name)) return SKIP;
      if (name !== 'abbr' || !parent || index === undefined) return;
      const short = textOf(node);
      const title = titleOf(node);
      if (!title || known.has(short)) return;
      const before = textAt(parent, index - 1);
      const behind = textAt(parent, index + 1);
      const isSaid = before.endsWith(`${title}(`) || behind.startsWith(`(${title}`);
      // Beside brackets that say something else: the next one has room.
      if (!isSaid && (before.endsWith('(') || behind.startsWith('('))) return;
      known.add(short);
      removeTitle(node);
      if (isSaid) return;
      const gloss: ElementContent = { type: 'text', value: `(${title})${behind}` };
      parent.children.splice(index + 1, behind ? 1 : 0, gloss);
    });
  };
}

function nameOf(node: Nodes): string {
  if (node.type === 'element') return node.tagName;
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? (node.name ?? '')
    : '';
}

function titleOf(node: Nodes): string {
  if (node.type === 'element') return String(node.properties.title ?? '');
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
  const title = node.attributes.find((each) => 'name' in each && each.name === 'title')?.value;
  return typeof title === 'string' ? title : '';
}

/** Screen readers would say it twice. */
function removeTitle(node: Nodes): void {
  if (node.type === 'element') delete node.properties.title;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  node.attributes = node.attributes.filter((each) => !('name' in each) || each.name !== 'title');
}

function textAt({ children }: Parents, index: number): string {
  const node = children[index];
  return node?.type === 'text' ? node.value : '';
}
