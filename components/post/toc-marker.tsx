'use client';

import { useEffect } from 'react';

/** Marks the section being read in every table of contents, and keeps its entry in view. */
export function TocMarker() {
  useEffect(() => {
    const entries = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
    const idOf = (entry: HTMLAnchorElement) => decodeURIComponent(entry.hash.slice(1));
    const headings = [...new Set(entries.map(idOf))].flatMap(
      (id) => document.getElementById(id) ?? [],
    );
    const mark = () => {
      const line = window.innerHeight * 0.12 + 1;
      const current = headings.findLast((each) => each.getBoundingClientRect().top <= line)?.id;
      for (const entry of entries) {
        if (idOf(entry) !== current) {
          entry.removeAttribute('aria-current');
          continue;
        }
        entry.setAttribute('aria-current', 'true');
        const list = entry.closest('ol');
        if (list) list.scrollTop = entry.offsetTop - list.offsetTop - list.clientHeight / 2;
      }
    };
    // Tells when a heading passes the line below the upper edge, whichever way.
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -88% 0px' });
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, []);
  return null;
}
