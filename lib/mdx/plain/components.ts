import type { ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import { dictionary } from '../../dictionary';
import type { MdxComponentName, MdxProps } from '../components';
import { named, plainCode, plainDiagram, plainDisplayFormula, plainFormula } from './code';
import type { Plain } from './runtime';

/** Props with what stands between the tags. */
type Props<Name extends MdxComponentName> = MdxProps<Name> & { children: ElementContent[] };

/** What authors may name in a post, reduced to what every reader of feeds shows well. */
const authors = {
  Callout: ({ type = 'note', title, children }: Props<'Callout'>) =>
    h('blockquote', [strongLine(title ?? dictionary.callout[type]), ...children]),
  CodeTabs: ({ children }: Props<'CodeTabs'>) =>
    children.map((child) => (child.type === 'element' ? named(child) : child)),
  Details: ({ summary, children }: Props<'Details'>) => [strongLine(summary), ...children],
  Example: ({ children }: Props<'Example'>) => children,
  Figure: ({ caption, children }: Props<'Figure'>) =>
    h('figure', [...children, ...(caption ? [h('figcaption', caption)] : [])]),
  FileTree: ({ children }: Props<'FileTree'>) => children,
  LinkCard: ({ href, title, description }: Props<'LinkCard'>) =>
    h('p', [h('a', { href }, title), ...(description ? [h('br'), description] : [])]),
  Steps: ({ children }: Props<'Steps'>) => children,
  Tab: ({ label, children }: Props<'Tab'>) => [strongLine(label), ...children],
  Tabs: ({ children }: Props<'Tabs'>) => children,
  Video: ({ src, title, caption }: Props<'Video'>) =>
    h('p', [h('a', { href: src }, `▶ ${title ?? caption ?? src}`)]),
  YouTube: ({ id, title, start }: Props<'YouTube'>) => {
    const href = `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`;
    return h('p', [h('a', { href }, `▶ ${title} (YouTube)`)]);
  },
} satisfies Record<MdxComponentName, (props: never) => Plain>;

/** A picture: one of two for the themes is enough. Only what every reader of feeds understands stays. */
function picture(props: Record<string, string> & { children: RootContent[] }): Plain {
  const { src, alt = '', title, width, height } = props;
  return props['data-scheme'] === 'dark' ? [] : h('img', { src, alt, title, width, height });
}

/** What a body is built with when it is plain HTML: those, and what our plugins put in place of Markdown's. */
export const plainComponents = {
  ...authors,
  CodeBlock: plainCode,
  Diagram: plainDiagram,
  DisplayFormula: plainDisplayFormula,
  Formula: plainFormula,
  FormulaStyle: () => [],
  Picture: picture,
  img: picture,
};

function strongLine(text: string) {
  return h('p', [h('strong', text)]);
}
