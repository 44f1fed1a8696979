import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** What is read, as opposed to what surrounds it. */
const bodyText = '.prose > :is(p, ul, ol, blockquote, dl)';

/** Behind a picture axe does not judge the colours of text, and a shade at an edge is a picture. */
const withoutPictures = '* { background-image: none !important }';

/** All that axe finds wrong in the page as it is shown, its colours included. */
export function violations(page: Page): Promise<string[]> {
  return find(page, builder(page).options({ rules: { 'target-size': { enabled: true } } }));
}

/** What axe finds wrong in the page's colours. */
export function colourViolations(page: Page): Promise<string[]> {
  return find(page, builder(page).withRules(['color-contrast', 'link-in-text-block']));
}

/** Text that does not reach 7:1, where the text itself is concerned. */
export async function textViolations(page: Page): Promise<string[]> {
  if ((await page.locator(bodyText).count()) === 0) return [];
  const text = builder(page).include(bodyText).exclude('a').exclude('code').exclude('del');
  return find(page, text.withRules('color-contrast-enhanced'));
}

/** In legacy mode axe works in the page alone, and opens no second one for each look at it. */
const builder = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function find(page: Page, axe: AxeBuilder): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, withoutPictures);
  const { violations: found } = await axe.analyze();
  return found.flatMap(describe);
}

function describe({ id, nodes }: Results['violations'][number]): string[] {
  return nodes.map(({ target, failureSummary = '' }) => {
    const reason = failureSummary.split('\n').slice(1).join(' ').trim();
    return `${id} at ${target.join(' ')}: ${reason}`;
  });
}
