import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** The rule that asks for 7:1, which what is read has to reach, but not what surrounds it. */
const ENHANCED = 'color-contrast-enhanced';
const read = { text: '.prose > :is(p, ul, ol, blockquote, dl)', but: 'a, code, del' };

/** Behind a picture axe does not judge the colours of text, and a shade at an edge is a picture. */
const withoutPictures = '* { background-image: none !important }';

/** All that axe finds wrong in the page as it is shown, its colours included. */
export function violations(page: Page): Promise<string[]> {
  return find(page, { rules: { 'target-size': { enabled: true }, [ENHANCED]: { enabled: true } } });
}

/** What axe finds wrong in the page's colours. */
export function colourViolations(page: Page): Promise<string[]> {
  return find(page, { runOnly: ['color-contrast', 'link-in-text-block', ENHANCED] });
}

async function find(page: Page, options: RunOptions): Promise<string[]> {
  // Reading axe takes a browser longer than running it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, withoutPictures);
  const question: Question = {
    options: { ...options, elementRef: true, resultTypes: ['violations'] },
    enhanced: { rule: ENHANCED, ...read },
  };
  return page.evaluate(problems, question);
}

type Question = { options: RunOptions; enhanced: { rule: string; text: string; but: string } };

/** What axe finds. Runs in the page. */
async function problems({ options, enhanced }: Question): Promise<string[]> {
  const found = await window.axe?.run(document, options);
  if (!found) return ['axe is not there'];
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => {
        const isRead = element?.closest(enhanced.text) && !element.closest(enhanced.but);
        return id !== enhanced.rule || isRead;
      })
      .map(({ target, failureSummary = '' }) => {
        const reason = failureSummary.split('\n').slice(1).join(' ').trim();
        return `${id} at ${target.join(' ')}: ${reason}`;
      }),
  );
}
