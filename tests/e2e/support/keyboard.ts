import type { Page } from '@playwright/test';
import { readFocus, tabStops } from './focus';

/**
 * Goes through the whole page with the Tab key and gives what is wrong: a control that is never
 * reached, a stop that stands before the one ahead of it, a focus that does not show.
 */
export async function walk(page: Page): Promise<string[]> {
  const stops = await page.evaluateHandle(tabStops);
  const names = await stops.evaluate((all) => all.map((each) => each.outerHTML.slice(0, 120)));
  const problems: string[] = [];
  const reached: number[] = [];
  // More than there are: a film has stops of its own within, and so has a box that scrolls.
  for (let step = 0; step < 2 * names.length + 20; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await stops.evaluate(readFocus);
    if (!focus || (focus.index === reached[0] && reached.length > 1)) break;
    problems.push(...focus.problems.map((problem) => `${problem}: ${focus.name}`));
    if (focus.index < 0 || focus.index === reached.at(-1)) continue;
    reached.push(focus.index);
  }
  const missed = names.filter((_, index) => !reached.includes(index));
  problems.push(...missed.map((name) => `is never reached: ${name}`));
  return [...problems, ...(await page.evaluate(orderProblems, { stops, reached }))];
}

/** Stops that stand above, or in their row to the left of, the one before them. Runs in the page. */
function orderProblems(walked: { stops: readonly HTMLElement[]; reached: number[] }): string[] {
  const path = walked.reached.flatMap((index) => walked.stops[index] ?? []);
  const above = (each: Element): Element[] =>
    each.parentElement ? [each.parentElement, ...above(each.parentElement)] : [];
  // What stands beside the text has an order of its own.
  const isAside = (each: Element) =>
    [each, ...above(each)].some((part) => {
      const { position, float } = getComputedStyle(part);
      return position === 'sticky' || position === 'fixed' || float !== 'none';
    });
  const isRow = (a: Element, b: Element) => {
    const common = above(a).find((part) => part.contains(b));
    return common !== undefined && !common.matches('body, main, article, .prose');
  };
  return path.flatMap((stop, index) => {
    const before = path[index - 1];
    if (!before || isAside(stop) || isAside(before)) return [];
    const [a, b] = [before.getBoundingClientRect(), stop.getBoundingClientRect()];
    const isHigher = b.bottom <= a.top + 1 && b.left < a.right && a.left < b.right;
    const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const sameLine = overlap > Math.min(a.height, b.height) / 2 && isRow(before, stop);
    const isBefore = isHigher || (sameLine && b.right <= a.left + 1);
    return isBefore ? [`stands before the stop ahead of it: ${stop.outerHTML.slice(0, 120)}`] : [];
  });
}
