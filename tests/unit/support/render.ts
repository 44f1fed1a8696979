import assert from 'node:assert/strict';
import { renderToStaticMarkup } from 'react-dom/server';
import { bodyComponents } from '@/components/mdx/body-components';
import { compileBody } from '@/lib/mdx/compile';
import { inspectBody } from '@/lib/mdx/inspect';
import type { PictureResolver } from '@/lib/mdx/picture-attributes';
import type { FileResolver } from '@/lib/mdx/rehype-files';
import type { Heading } from '@/lib/mdx/rehype-headings';
import { renderBody as renderCompiled } from '@/lib/mdx/render';
import type { Format } from '@/lib/mdx/syntax';

type Options = {
  format?: Format;
  resolvePicture?: PictureResolver;
  resolveFile?: FileResolver;
};

/** A body as HTML with its headings, compiled as its page does it. Fails where an author would be told of a problem. */
export async function renderBody(
  source: string,
  { format = 'mdx', resolvePicture = (src) => ({ src }), resolveFile = (url) => url }: Options = {},
): Promise<{ html: string; headings: Heading[] }> {
  assert.deepEqual(inspectBody({ source, format, offset: 0 }).problems, []);
  const body = await compileBody(
    { source, format, offset: 0 },
    { file: 'content/posts/글.mdx', resolvePicture, resolveFile },
  );
  return {
    html: renderToStaticMarkup(renderCompiled(body.program, bodyComponents)),
    headings: body.headings,
  };
}

/**
 * A body as HTML, without what holds particles to their words and what is for paper alone:
 * particles.test.ts and text-link.test.ts have that.
 */
export async function render(source: string, options?: Options): Promise<string> {
  const { html } = await renderBody(source, options);
  return html
    .replace(/<span class="keep">(.*?)<\/span>/g, '$1')
    .replace(/ data-address="[^"]*"/g, '');
}

/** One paragraph as HTML, without its `<p>`; the same in both formats. */
export async function renderLine(source: string): Promise<string> {
  const [html, plain] = await Promise.all([render(source), render(source, { format: 'md' })]);
  assert.equal(plain, html);
  return html.replace(/^<p>|<\/p>$/g, '');
}
