import { renderToStaticMarkup } from 'react-dom/server';
import { bodyComponents } from '@/components/mdx/body-components';
import { keepBody, pruneBodies } from '@/lib/content/bodies';
import { type LoadOptions, readFiles } from '@/lib/content/load';
import type { BodyRenderer } from '@/lib/content/made-body';
import { keepReadings } from '@/lib/content/readings';
import { renderBody } from '@/lib/mdx/render';

/** The page itself asks for the style of formulas, in its head. */
const components = { ...bodyComponents, FormulaStyle: () => null };

/** Names that React makes up must not be those that it makes up around the text. */
const names = { identifierPrefix: 'text' };

/** What React asks for beforehand belongs into a page's head, where the page puts it. */
const BEFORE = /^(?:<link [^>]*>)+/;

const render: BodyRenderer = ({ program }) =>
  renderToStaticMarkup(renderBody(program, components), names).replace(BEFORE, '');

/**
 * Makes of each sound body in the content what its page, feeds and indexes show, one after the other, where
 * no build before has done it. Whatever needs a body then finds it made.
 */
export async function prepareContent(options: LoadOptions): Promise<void> {
  const kept = new Set<string>();
  for (const read of readFiles(options)) {
    const { value, problems } = read();
    if (!value || problems.length > 0) continue;
    const name = await keepBody(value, render);
    if (name) kept.add(name);
  }
  await keepReadings();
  await pruneBodies(kept);
}
