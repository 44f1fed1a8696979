import { dictionary } from '@/lib/dictionary';
import type { DiagramSize } from '@/lib/mdx/diagram/render-diagram';

type Props = {
  /** Made by lib/mdx/diagram/render-diagram.ts, which escapes what the author wrote. */
  svg: string;
  size: DiagramSize;
  /** As the author wrote it. */
  source: string;
  /** What the diagram is called, for those who do not see it. */
  name?: string;
  /** Shown below. */
  title?: string;
};

/** A diagram drawn at build time, with its source as text. A wide one scrolls within itself. */
export function Diagram({ svg, size, source, name, title }: Props) {
  const { diagram } = dictionary;
  return (
    <figure className="diagram">
      <div
        className="diagram-view"
        data-size={size}
        role="img"
        aria-label={name ?? diagram.name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard
        tabIndex={0}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is made
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {title && <figcaption>{title}</figcaption>}
      <details className="diagram-source">
        <summary>{diagram.source}</summary>
        <pre>
          <code>{source}</code>
        </pre>
      </details>
    </figure>
  );
}
