import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from '../visit';
import type { CompiledBody } from './compile';
import { plainComponents } from './plain/components';
import { type Plain, plainRuntime } from './plain/runtime';
import { runBody } from './run';

/** Properties that hold an address. */
const ADDRESSES = ['href', 'src', 'poster', 'cite'];

/** What plays or frames something else. */
const FRAMES = ['audio', 'iframe', 'video'];

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
    const instead = insteadOf(element);
    if (instead !== undefined) {
      parent.children.splice(index, 1, ...instead);
      return index;
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

/** What stands in place of an element that means something on the page alone; `undefined` for others. */
function insteadOf(element: Element): RootContent[] | undefined {
  const { tagName, properties, children } = element;
  if ('dataFootnoteBackref' in properties) return [];
  if (tagName === 'span' || String(properties.className) === 'heading-link') return children;
  if (FRAMES.includes(tagName)) {
    const source = children.find((child) => child.type === 'element' && child.tagName === 'source');
    const inside = source?.type === 'element' ? source.properties.src : undefined;
    const { src = inside, title = src } = properties;
    return src ? [h('a', { href: String(src) }, String(title))] : children;
  }
  return properties.dataFile ? named(element) : undefined;
}

/** A block of code that bears the name of a file, below that name. */
function named(element: Element): RootContent[] {
  const { dataFile, dataLabel: _, ...properties } = element.properties;
  return [h('p', [h('strong', String(dataFile))]), { ...element, properties }];
}
