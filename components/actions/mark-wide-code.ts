/**
 * Marks the blocks of code that are narrower than their longest line (`data-wide`), at any size of text
 * and in any layout, for the button that wraps lines.
 * @returns stops it
 */
export function markWideCode(): () => void {
  const observer = new ResizeObserver((changes) => {
    const scrollers = new Set(changes.map(({ target }) => target.closest('.code-scroll')));
    for (const scroller of scrollers) {
      const isWide = scroller && scroller.scrollWidth > scroller.clientWidth;
      scroller?.closest('.code-block')?.toggleAttribute('data-wide', isWide === true);
    }
  });
  for (const part of document.querySelectorAll('.code-scroll, .code-scroll pre')) {
    observer.observe(part);
  }
  return () => observer.disconnect();
}
