/**
 * Whether a client would rather have Markdown than HTML, as programs that read for language models do. A
 * browser, which takes anything but never names it, would not; nor would who names both with HTML first.
 * @param accept the request's header, as RFC 9110 has it
 */
export function prefersMarkdown(accept: string): boolean {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => /^q\s*=/.test(parameter));
    return { type, quality: Number(quality?.replace(/^q\s*=\s*/, '') ?? 1) || 0 };
  });
  // As likely as not, whoever weighs neither names first what is liked better.
  const [first] = ranges
    .filter(({ type, quality }) => /^text\/(?:markdown|html)$/.test(type) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return first?.type === 'text/markdown';
}
