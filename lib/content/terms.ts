import { termSlug } from '../urls';

/** A tag or category: one address for all its spellings, shown as it was first written. */
export type Term = { slug: string; label: string };

/** Labels that would share an address though they are different words. */
export type TermClash = { slug: string; first: string; second: string };

/** Two spellings are one word when they differ only in case, width, spacing or Unicode form. */
function sameWord(label: string): string {
  return label.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/**
 * One term for each word among `labels`, in the order of their first appearance.
 * @param labels as written, in the order in which they were written
 */
export function collectTerms(labels: Iterable<string>): {
  terms: Map<string, Term>;
  clashes: TermClash[];
} {
  const terms = new Map<string, Term>();
  const clashes: TermClash[] = [];
  for (const label of labels) {
    const slug = termSlug(label);
    const known = terms.get(slug);
    if (!known) terms.set(slug, { slug, label: label.trim() });
    else if (sameWord(known.label) !== sameWord(label)) {
      clashes.push({ slug, first: known.label, second: label });
    }
  }
  return { terms, clashes };
}
