/** Text as it must be written inside an element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const REFERENCES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** The text of HTML that we or KaTeX escaped: without tags, its references resolved. */
export function textOfHtml(html: string): string {
  const text = html.replace(/<[^>]*>/g, '');
  return text.replace(/&(?:lt|gt|quot|#x27|amp);/g, (reference) => REFERENCES[reference] ?? '');
}
