import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from '../visit';
import { type BodyProblem, placeOf } from './place';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with what a component holds, or with its props taken together. */
export function checkUse(node: JsxElement): BodyProblem[] {
  switch (node.name) {
    case 'Steps':
      return isOneList(node, true)
        ? []
        : [problem(node, '<Steps> holds one numbered list and nothing else; write 1. 2. 3. in it')];
    case 'FileTree':
      return isOneList(node, false)
        ? childrenOf(node).flatMap(fileTreeProblems)
        : [problem(node, '<FileTree> holds one bullet list and nothing else; write - name in it')];
    case 'Tabs':
      return tabsProblems(node);
    case 'Video':
      return node.attributes.some((each) => !('name' in each) || isName(each.name))
        ? []
        : [problem(node, '<Video> has no name; say what it shows: title="…", or caption="…"')];
    default:
      return [];
  }
}

function isName(prop: string): boolean {
  return prop === 'title' || prop === 'caption';
}

function problem(node: Nodes, message: string): BodyProblem {
  return { ...placeOf(node), message };
}

/** What an element holds, without empty text and remarks, and without the paragraph that MDX reads into a line of tags. */
function childrenOf({ children }: Parents): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type === 'text' && child.value.trim() === '') return [];
    if (isRemark(child)) return [];
    const inside = child.type === 'paragraph' ? childrenOf(child) : [];
    return inside.length > 0 && inside.every(({ type }) => type === 'mdxJsxTextElement')
      ? inside
      : [child];
  });
}

/** `{/* … *\/}` */
function isRemark(node: RootContent): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && node.data?.estree?.body.length === 0;
}

function isOneList(node: JsxElement, ordered: boolean): boolean {
  const [list, ...others] = childrenOf(node);
  return list?.type === 'list' && (list.ordered ?? false) === ordered && others.length === 0;
}

/** Each item is a name, and may have one bullet list of what is inside. */
function fileTreeProblems(list: RootContent): BodyProblem[] {
  if (list.type !== 'list' || list.ordered) {
    return [problem(list, 'a file tree holds names and bullet lists alone; move this out of it')];
  }
  return list.children.flatMap((item) => {
    const [name, inside, ...others] = childrenOf(item);
    if (name?.type !== 'paragraph') {
      return [problem(item, 'this item of the file tree has no name; write one behind its -')];
    }
    const strays = others.flatMap(fileTreeProblems);
    return [...(inside ? fileTreeProblems(inside) : []), ...strays];
  });
}

/** Each `<Tab>` that no `<Tabs>` holds. */
export function strayTabs(root: Root): BodyProblem[] {
  const held = new Set<Nodes>();
  const strays: BodyProblem[] = [];
  visit(root, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === 'Tabs') for (const child of childrenOf(node)) held.add(child);
    if (node.name !== 'Tab' || held.has(node)) return;
    strays.push(problem(node, '<Tab> stands outside <Tabs>; put <Tabs> around all of them'));
  });
  return strays;
}

function tabsProblems(node: JsxElement): BodyProblem[] {
  const labels = new Set<string>();
  const children = childrenOf(node);
  if (children.length === 0)
    return [problem(node, '<Tabs> is empty; put a <Tab> into it for each')];
  return children.flatMap((child) => {
    const isElement = child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement';
    if (!isElement || child.name !== 'Tab') {
      return [problem(child, '<Tabs> holds <Tab> alone; put this into one of them, or outside')];
    }
    const label = labelOf(child);
    if (!label || !labels.has(label)) {
      labels.add(label);
      return [];
    }
    return [problem(child, `two tabs have the label "${label}"; give one of them another`)];
  });
}

function labelOf({ attributes }: JsxElement): string {
  const label = attributes.find((each) => 'name' in each && each.name === 'label')?.value;
  return typeof label === 'string' ? label : '';
}
