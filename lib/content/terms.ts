import { termSlug } from '../urls';

/** A tag or category: one address for all its spellings, shown as it was first written. */
export type Term = { slug: string; label: string };

/** Whether two spellings are one word: they differ only in case, width, spacing or Unicode form. */
export function isSameWord(a: string, b: string): boolean {
  return plainSpelling(a) === plainSpelling(b);
}

function plainSpelling(label: string): string {
  return label.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/**
 * One term for each address among `labels`, by address, in the order of their first appearance.
 * @param labels as written, in the order in which they were written
 */
export function collectTerms(labels: Iterable<string>): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const label of labels) {
    const slug = termSlug(label);
    if (!terms.has(slug)) terms.set(slug, { slug, label: label.trim() });
  }
  return terms;
}
