import type { Page } from '@playwright/test';
import { readFocus, tabStops } from './focus';

/**
 * Goes through the whole page with the Tab key and gives what is wrong: a control that is never
 * reached, a stop that stands before the one ahead of it, a focus that does not show.
 */
export async function walk(page: Page): Promise<string[]> {
  const stops = await page.evaluateHandle(tabStops);
  const names = await stops.evaluate((all) => all.map((each) => each.outerHTML.slice(0, 120)));
  const problems = await stops.evaluate(orderProblems);
  const reached: number[] = [];
  // Some more than there are: a browser has stops of its own, such as a box that scrolls.
  for (let step = 0; step < names.length + 10; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await stops.evaluate(readFocus);
    if (!focus || (focus.index >= 0 && reached.includes(focus.index))) break;
    problems.push(...focus.problems.map((problem) => `${problem}: ${focus.name}`));
    if (focus.index < 0) continue;
    if (focus.index < (reached.at(-1) ?? 0)) problems.push(`comes too late: ${focus.name}`);
    reached.push(focus.index);
  }
  const missed = names.filter((_, index) => !reached.includes(index));
  return [...problems, ...missed.map((name) => `is never reached: ${name}`)];
}

/** Stops that stand above, or in their row to the left of, the one before them. Runs in the page. */
function orderProblems(stops: readonly HTMLElement[]): string[] {
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
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || isAside(stop) || isAside(before)) return [];
    const [a, b] = [before.getBoundingClientRect(), stop.getBoundingClientRect()];
    const isHigher = b.bottom <= a.top + 1 && b.left < a.right && a.left < b.right;
    const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const sameLine = overlap > Math.min(a.height, b.height) / 2 && isRow(before, stop);
    const isBefore = isHigher || (sameLine && b.right <= a.left + 1);
    return isBefore ? [`stands before the stop ahead of it: ${stop.outerHTML.slice(0, 120)}`] : [];
  });
}
