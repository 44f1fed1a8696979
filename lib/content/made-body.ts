import { z } from 'zod';
import { feedHtml } from '../feeds/body-html';
import { markdownFromHtml } from '../markdown/from-html';
import { writeMarkdown } from '../markdown/write';
import { type CompiledBody, compileBody } from '../mdx/compile';
import { plainBody } from '../mdx/plain';
import { sectionsOf } from '../search/sections';
import { resolvePicture } from './images';
import { resolveFile } from './linked-files';
import type { PageFile, PostFile } from './read-post';
import { takeParsed } from './readings';

/** A post or a standing page, of which only a post may have a folder. */
export type BodySource = Pick<PageFile, 'slug' | 'file' | 'body'> & Pick<PostFile, 'folder'>;

/** A compiled body as HTML, with our components. */
export type BodyRenderer = (body: CompiledBody) => string;

/** What a page makes of a body: HTML where a build has rendered it before, else a program that does. */
export const shownBodySchema = z.object({
  headings: z.array(z.object({ id: z.string(), text: z.string(), depth: z.number() })),
  text: z.union([
    z.object({
      html: z.string(),
      hasFormulas: z.boolean(),
      firstPicture: z
        .object({ src: z.string(), srcSet: z.string().optional(), sizes: z.string().optional() })
        .optional(),
    }),
    z.object({ program: z.string() }),
  ]),
});

export type ShownBody = z.infer<typeof shownBodySchema>;

/** A body for everything but its page, with every address whole. */
export const plainTextsSchema = z.object({
  /** For feeds. */
  html: z.string(),
  markdown: z.string(),
  /** For the search. */
  sections: z.array(z.object({ heading: z.string(), id: z.string(), text: z.string() })),
});

export type PlainTexts = z.infer<typeof plainTextsSchema>;

/** All that is made of a body. */
export type MadeBody = { shown: ShownBody; plain: PlainTexts };

/**
 * Compiles a body, and makes of it all that is ever shown.
 * @param address of its page, in full
 * @throws Error that names the file, for what an inspection cannot see beforehand
 */
export async function makeBody(
  source: BodySource,
  address: string,
  render?: BodyRenderer,
): Promise<MadeBody> {
  const { body, file } = source;
  const compiled = await compileBody(body, {
    file,
    parsed: takeParsed(body),
    resolvePicture: (src) => resolvePicture(src, source),
    resolveFile: (url) => resolveFile(url, source),
  });
  const { program, headings, hasFormulas, firstPicture } = compiled;
  const plain = plainBody(compiled, address);
  return {
    shown: {
      headings,
      text: render ? { html: render(compiled), hasFormulas, firstPicture } : { program },
    },
    plain: {
      html: feedHtml(plain),
      markdown: writeMarkdown(markdownFromHtml(plain)),
      sections: sectionsOf(plain),
    },
  };
}
