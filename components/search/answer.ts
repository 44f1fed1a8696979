import { nearestTerms } from '@/lib/search/nearest-terms';
import { type Result, search } from '@/lib/search/search';
import { remoteIndex } from './remote-index';

/** What there is to show for a query at some moment. */
export type Answer = {
  results: Result[];
  /** Whether more may come. */
  waits: boolean;
  /** Whether a file could not be had, so that something may be missing. */
  partial: boolean;
  /** Words that may be meant where nothing is found. */
  nearest: string[];
};

/** How long to wait for the next key before files are asked for, in milliseconds. */
const PAUSE = 120;
/** Files are wanted at most so often for one query: for names, texts, what may be meant, and their texts. */
const ROUNDS = 6;

/**
 * Answers a query, at once with what is known, and again whenever more is.
 * @param isCurrent whether the query is still the one that is asked
 * @throws Error when the first file of the index cannot be had
 */
export async function answer(
  query: string,
  isCurrent: () => boolean,
  show: (answer: Answer) => void,
): Promise<void> {
  const { index, fetchWanted } = await remoteIndex();
  let partial = false;
  for (let round = 0; round < ROUNDS && isCurrent(); round += 1) {
    const results = search(query, { index });
    const waits = index.wanted.size > 0;
    const nearest = waits || results.length > 0 ? [] : nearestTerms(query, index);
    show({ results, waits, partial, nearest });
    if (!waits) return;
    if (round === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (!isCurrent()) return;
    // Another query may have been asked meanwhile: what this one wants is told anew.
    search(query, { index });
    partial = !(await fetchWanted()) || partial;
  }
}
