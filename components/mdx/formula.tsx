import type { PropsWithChildren } from 'react';
import { dictionary } from '@/lib/dictionary';
import { formulaStyle } from '@/lib/mdx/formula-style';

/**
 * A formula in a line of text. Its plain text, given as `children`, is for tables of contents.
 * @param html made by lib/mdx/formula.ts
 */
export function Formula({ html }: PropsWithChildren<{ html: string }>) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is made
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A formula on lines of its own. Scrolls sideways within itself. */
export function DisplayFormula({ html }: { html: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      className="formula"
      role="group"
      aria-label={dictionary.formula}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is made
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** The stylesheet of formulas, for a page that has one: loaded before the page is shown. */
export function FormulaStyle() {
  return <link rel="stylesheet" href={formulaStyle.address} precedence="formula" />;
}
