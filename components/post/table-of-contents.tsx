import { dictionary } from '@/lib/dictionary';
import type { Heading } from '@/lib/mdx/rehype-headings';

/** A post's sections: beside the text on a wide screen, folded above it elsewhere. */
export function TableOfContents({ headings }: { headings: readonly Heading[] }) {
  const sections = headings.filter(({ depth }) => depth === 2 || depth === 3);
  if (sections.length < 3) return null;
  const list = (
    <ol>
      {sections.map(({ id, text, depth }) => (
        <li key={id} data-depth={depth}>
          <a href={`#${encodeURIComponent(id)}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <details className="toc toc-folded fold">
        <summary>{dictionary.contents}</summary>
        {list}
      </details>
      <nav className="toc toc-aside" aria-label={dictionary.contents}>
        <p className="toc-title" aria-hidden="true">
          {dictionary.contents}
        </p>
        {list}
      </nav>
    </>
  );
}
