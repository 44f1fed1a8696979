import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { CompiledBody } from './compile';
import { plainComponents } from './plain/components';
import { type Plain, plainRuntime } from './plain/runtime';
import { runBody } from './run';

/** Properties that hold an address. */
const ADDRESSES = ['href', 'src', 'poster', 'cite'];

/**
 * A compiled body as HTML that stands by itself: our components reduced to plain elements, code without
 * colours, every address whole.
 * @param address of the page, whole, against which the others are read
 */
export function plainBody({ program }: CompiledBody, address: string): Root {
  const content = runBody<Plain>(program, plainRuntime)({ components: plainComponents });
  const root: Root = { type: 'root', children: Array.isArray(content) ? content : [content] };
  visit(root, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return;
    const instead = isKept(element) ? named(element) : isDropped(element) ? [] : element.children;
    if (instead !== undefined) {
      parent.children.splice(index, 1, ...instead);
      return [SKIP, index];
    }
    for (const property of ADDRESSES) {
      const value = element.properties[property];
      if (typeof value === 'string' && URL.canParse(value, address)) {
        element.properties[property] = new URL(value, address).href;
      }
    }
  });
  return root;
}

/** Elements that only serve the look, or the way about a page, leave what they hold, or nothing. */
function isKept({ tagName, properties }: Element): boolean {
  return !(
    tagName === 'span' ||
    String(properties.className) === 'heading-link' ||
    isDropped({ properties })
  );
}

function isDropped({ properties }: Pick<Element, 'properties'>): boolean {
  return 'dataFootnoteBackref' in properties;
}

/** A block of code that bears the name of a file, below that name. */
function named(element: Element): RootContent[] | undefined {
  const { dataFile, dataLabel: _, ...properties } = element.properties;
  if (!dataFile) return undefined;
  const name = h('p', [h('strong', String(dataFile))]);
  return [name, { ...element, properties }];
}
