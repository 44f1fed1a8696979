/**
 * Does something once, when the reader comes near a place.
 * @param margin how near, as in `rootMargin`
 */
export function whenNear(
  place: Element,
  margin: string,
  signal: AbortSignal,
  work: () => void,
): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      work();
    },
    { rootMargin: margin },
  );
  observer.observe(place);
  signal.addEventListener('abort', () => observer.disconnect());
}
