import { numbersWords } from '@/lib/dictionary/numbers';

/** The place that says how often a post was read, once that is known (components/numbers/count-view.ts). */
export function ViewCount({ slug }: { slug: string }) {
  // An author who looks at a text is no reader of it.
  if (process.env.NODE_ENV === 'development') return null;
  return <span className="views js-only" data-views={slug} data-words={numbersWords.views('#')} />;
}
