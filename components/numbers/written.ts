/** Words with a number in the place of their `#`, as the page's language writes it. */
export function written(words: string, count: number): string {
  return words.replace('#', count.toLocaleString(document.documentElement.lang));
}
