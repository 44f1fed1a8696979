import katex from 'katex';

const SIGN = '<m[ino]\\b[^>]*>[^<]*</m[ino]>';
const SCRIPT = new RegExp(`<m(sup|sub)>(${SIGN})(${SIGN}|<mrow>(?:${SIGN})*</mrow>)</m\\1>`, 'g');

/**
 * A formula as plain text, as in `O(n log n)` or `n^2`, for excerpts and tables of contents; `…`
 * for one that takes more than a line of signs, such as a fraction.
 */
export function formulaText(tex: string): string {
  const mathml = katex.renderToString(tex, {
    output: 'mathml',
    strict: 'ignore',
    throwOnError: false,
  });
  const text = mathml
    .replace(/<annotation.*<\/annotation>/s, '')
    .replace(/<mrow>(<mi>[a-z]{2,}<\/mi>)<mo>\u2061<\/mo><\/mrow>/g, '$1')
    .replace(/<mo>\u2061<\/mo>/g, '')
    .replace(
      SCRIPT,
      (_, kind, base, script) => `${base}${kind === 'sup' ? '^' : '_'}${group(script)}`,
    )
    .replace(/<mspace[^>]*>(<\/mspace>)?/g, ' ')
    // Names such as `log` stand apart from what is around them.
    .replace(/<mi>([a-z]{2,})<\/mi>/g, ' $1 ')
    .replace(/<\/?(?:span|math|semantics|mrow|mi|mn|mo|mtext|mstyle)\b[^>]*>/g, '');
  return text.includes('<')
    ? '…'
    : decode(text)
        .replace(/\^′/g, '′')
        .replace(/ (?=[_^])/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}

/** What stands above or below the line, in brackets where it is more than one number or name. */
function group(script: string): string {
  return script.split('</m').length > 3 ? `(${script})` : script;
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
