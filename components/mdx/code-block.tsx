import { dictionary } from '@/lib/dictionary';

/**
 * A block of code with its language and a copy button. Scrolls sideways within itself.
 * @param html highlighted and escaped code, made by lib/mdx/highlight.ts
 */
export function CodeBlock({ html, label }: { html: string; label?: string }) {
  return (
    <figure
      className="code-block"
      aria-label={dictionary.code(label)}
      data-bare={label ? undefined : ''}
    >
      <figcaption>
        {label && <span>{label}</span>}
        <button type="button" className="copy-button js-only" data-action="copy-code">
          {dictionary.copy}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard */}
      <pre tabIndex={0}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is made */}
        <code dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
    </figure>
  );
}
