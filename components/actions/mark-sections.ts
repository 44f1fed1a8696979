/**
 * Marks the section being read in every table of contents, and keeps its entry in view.
 * @returns stops it
 */
export function markSections(): () => void {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const lists = document.querySelectorAll('.toc ol');
  const idOf = (entry: HTMLAnchorElement) => decodeURIComponent(entry.hash.slice(1));
  const ids = [...new Set(entries.map(idOf))];
  const passed = new Set<string>();
  // Above a line close to the upper edge, however far: also a leap over many headings is seen.
  const area = { rootMargin: '9999999px 0px -65% 0px' };
  const observer = new IntersectionObserver((changes) => {
    for (const { isIntersecting, target } of changes) {
      if (isIntersecting) passed.add(target.id);
      else passed.delete(target.id);
    }
    const current = ids.findLast((id) => passed.has(id));
    for (const entry of entries) mark(entry, idOf(entry) === current);
    // Before the first section a long list shows its beginning.
    if (current === undefined) for (const list of lists) list.scrollTop = 0;
  }, area);
  for (const id of ids) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
  return () => observer.disconnect();
}

function mark(entry: HTMLAnchorElement, current: boolean): void {
  if (!current) {
    entry.removeAttribute('aria-current');
    return;
  }
  entry.setAttribute('aria-current', 'true');
  const list = entry.closest('ol');
  if (list) list.scrollTop = entry.offsetTop - list.offsetTop - list.clientHeight / 2;
}
