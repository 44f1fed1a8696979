import type { Emphasis, List, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from '../../visit';

/** What stands behind the `…` of files that are not shown. */
const OMITTED = /^(?:…|\.{3})$/;

/**
 * Marks up the list in each `<FileTree>`: the name of each item, whether it is a folder, and the
 * comment behind it. What the list may hold is checked before (check-use.ts).
 */
export const fileTrees: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'mdxJsxFlowElement', ({ name, children }) => {
    if (name !== 'FileTree') return;
    for (const child of children) if (child.type === 'list') markList(child, String(file));
  });
};

function markList(list: List, source: string): void {
  list.spread = false;
  for (const item of list.children) {
    const [line, inside] = item.children;
    item.spread = false;
    if (inside?.type === 'list') markList(inside, source);
    if (line?.type !== 'paragraph') continue;
    const { name, comment } = splitLine(line, source);
    const text = textOf(name);
    const isFolder = text.endsWith('/') || inside !== undefined;
    if (isFolder && !text.endsWith('/')) name.push({ type: 'text', value: '/' });
    const kind = isFolder ? 'folder' : OMITTED.test(text) ? 'omitted' : 'file';
    line.children = [span(`tree-name tree-${kind}`, name)];
    if (comment.length > 0) {
      line.children.push({ type: 'text', value: ' ' }, span('tree-comment', comment));
    }
  }
}

/** The name ends at the first space that is not in code or bold. */
function splitLine({ children }: Paragraph, source: string) {
  const isEdge = (child: PhrasingContent) => child.type === 'text' && /\s/.test(child.value);
  const at = children.findIndex(isEdge);
  const edge = children[at];
  const name = (at < 0 ? children : children.slice(0, at)).map((each) => asWritten(each, source));
  if (edge?.type !== 'text') return { name, comment: [] };
  const [, before = '', behind = ''] = /^(\S*)\s+(.*)$/s.exec(edge.value) ?? [];
  const texts = (value: string): PhrasingContent[] => (value ? [{ ...edge, value }] : []);
  return {
    name: [...name, ...texts(before)],
    comment: [...texts(behind), ...children.slice(at + 1)],
  };
}

/** In `__init__.py` the lines are part of the name. */
function asWritten(node: PhrasingContent, source: string): PhrasingContent {
  if (node.type !== 'strong' && node.type !== 'emphasis') return node;
  const value = source.slice(node.position?.start.offset, node.position?.end.offset);
  return value.startsWith('_') ? { type: 'text', value } : node;
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('');
}

/** Emphasis in name alone: `hName` says what it becomes. */
function span(className: string, children: PhrasingContent[]): Emphasis {
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: className.split(' ') } },
    children,
  };
}
