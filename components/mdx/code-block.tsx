import { dictionary } from '@/lib/dictionary';
import type { RenderedCode } from '@/lib/mdx/code/render-block';

const words = dictionary.codeBlock;

/** A block of code with its name, what can be done with it, and a fold where it is long. */
export function CodeBlock({ html, rest, restLines, label, open, wrap, ...look }: RenderedCode) {
  return (
    <figure
      className="code-block"
      aria-label={words.name(label)}
      data-bare={look.bare}
      data-terminal={look.terminal}
      data-numbered={look.numbered}
      data-fits={look.fits}
      data-wrap={wrap}
    >
      <figcaption>
        <span>{label}</span>
        <button
          type="button"
          className="code-button js-only"
          data-action="wrap-code"
          aria-pressed={wrap === true}
        >
          {words.wrap}
        </button>
        <button
          type="button"
          className="code-button js-only"
          data-action="copy-code"
          data-done={words.copied}
          data-failed={words.copyFailed}
        >
          {words.copy}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard */}
      <div className="code-scroll" tabIndex={0}>
        <Code html={html} />
        {rest && (
          <details className="code-rest" open={open}>
            <summary>
              <span>{words.unfold(Number(restLines))}</span>
              <span>{words.fold}</span>
            </summary>
            <Code html={rest} />
          </details>
        )}
      </div>
    </figure>
  );
}

function Code({ html }: { html: string }) {
  return (
    <pre>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is made */}
      <code dangerouslySetInnerHTML={{ __html: html }} />
    </pre>
  );
}
