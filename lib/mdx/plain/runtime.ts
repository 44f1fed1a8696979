import type { Nodes, RootContent } from 'hast';
import { h } from 'hastscript';

/** What an element may hold: what JSX may have between its tags. */
type Child = Nodes | string | number | bigint | boolean | null | undefined | Iterable<Child>;

/** What a component gives when a body is built of plain HTML. */
export type Plain = RootContent | RootContent[];

/** Elements as nodes of HTML in place of React's: components are called at once. */
function jsx(type: unknown, { children, ...props }: { children?: Child }): Plain {
  if (typeof type === 'function') return type({ ...props, children: contentOf(children) });
  return h(String(type), propertiesOf(props), contentOf(children));
}

/** As JSX has it: nothing comes of `true`, `false`, `null` and `undefined`. */
function contentOf(child: Child): RootContent[] {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child !== 'object') return [{ type: 'text', value: String(child) }];
  if (!('type' in child)) return [...child].flatMap(contentOf);
  return child.type === 'root' ? child.children : [child];
}

/** Functions and objects, such as styles, have no place in plain HTML. */
function propertiesOf(props: Record<string, unknown>) {
  const isPlain = (prop: [string, unknown]): prop is [string, string | number | boolean] =>
    ['string', 'number', 'boolean'].includes(typeof prop[1]);
  return Object.fromEntries(Object.entries(props).filter(isPlain));
}

function Fragment({ children }: { children: RootContent[] }): Plain {
  return children;
}

/** For `runBody`. */
export const plainRuntime = { Fragment, jsx, jsxs: jsx, jsxDEV: jsx };
