import type { Code, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from '../../visit';
import { readDiagram } from '../diagram/read-diagram';
import { renderDiagram } from '../diagram/render-diagram';

/** Whether a fence holds a diagram. */
export function isDiagram({ lang }: Code): boolean {
  return lang === 'mermaid';
}

/** Draws each fence of Mermaid: `<Diagram svg width source name title>`. */
export function diagrams() {
  return async (tree: Root) => {
    const found: { code: Code; replace: (element: MdxJsxFlowElement) => void }[] = [];
    visit(tree, 'code', (code, index, parent) => {
      if (!parent || index === undefined || !isDiagram(code)) return;
      found.push({ code, replace: (element) => parent.children.splice(index, 1, element) });
    });
    for (const [index, { code, replace }] of found.entries()) {
      const diagram = readDiagram(code.value);
      const drawn = await renderDiagram(diagram, `diagram-${index + 1}-`);
      const title = /(?:^|\s)title="([^"]+)"/.exec(code.meta ?? '')?.[1];
      const name = [title ?? diagram.title, diagram.description].filter(Boolean).join('. ');
      const written = { svg: drawn.svg, size: drawn.size, source: code.value, name, title };
      replace({
        type: 'mdxJsxFlowElement',
        name: 'Diagram',
        attributes: Object.entries(written).flatMap(([prop, value]) =>
          value ? { type: 'mdxJsxAttribute', name: prop, value } : [],
        ),
        children: [],
      });
    }
  };
}
