import { numbersWords } from '@/lib/dictionary/numbers';

/**
 * The place of the most read posts: beside the newest on a wide screen, else behind them. It is empty
 * until they are known (components/numbers/show-popular.ts).
 */
export function PopularPosts() {
  return (
    <div className="popular" data-popular={numbersWords.views('#')}>
      <section aria-labelledby="popular" hidden>
        <h2 id="popular" className="section-title">
          {numbersWords.popular}
        </h2>
        <ol />
      </section>
    </div>
  );
}
