import { nodeTypes } from '@mdx-js/mdx';
import { serialize } from 'next-mdx-remote/serialize';
import rehypeRaw from 'rehype-raw';
import type { Pluggable, PluggableList } from 'unified';
import { dictionary } from '../dictionary';
import type { PictureResolver } from './picture-attributes';
import { glossAbbreviations } from './rehype-abbreviations';
import { type FileResolver, files } from './rehype-files';
import { holdFormulas } from './rehype-formulas';
import { type Heading, headings } from './rehype-headings';
import { keepParticles } from './rehype-particles';
import { pictures } from './rehype-pictures';
import { abbreviations } from './remark/abbreviations';
import { alerts } from './remark/alerts';
import { codeBlocks } from './remark/code-blocks';
import { diagrams } from './remark/diagrams';
import { examples } from './remark/examples';
import { fileTrees } from './remark/file-trees';
import { formulas } from './remark/formulas';
import { inlineCode } from './remark/inline-code';
import { type Format, syntax } from './syntax';

/** The part of a content file that its page renders. */
export type Body = {
  source: string;
  format: Format;
  /** Lines of the file before the body's first one, so that errors name the file's own lines. */
  offset: number;
};

export type CompileOptions = {
  /** Named in errors. */
  file: string;
  resolvePicture: PictureResolver;
  resolveFile: FileResolver;
};

/** Plain Markdown may hold HTML; MDX holds JSX instead. */
const htmlOfMarkdown: Pluggable = [rehypeRaw, { passThrough: nodeTypes }];

/** A body as a program that builds its elements (render.ts, plain.ts), and its headings. */
export type CompiledBody = { program: string; headings: Heading[] };

/**
 * Compiles a body, with its headings. The only use of next-mdx-remote.
 * @throws Error that names the file, for what an inspection cannot see beforehand
 */
export async function compileBody(body: Body, options: CompileOptions): Promise<CompiledBody> {
  const { source, format, offset } = body;
  const { file, resolvePicture, resolveFile } = options;
  const found: Heading[] = [];
  const finishing: PluggableList = [
    [pictures, resolvePicture],
    [files, resolveFile],
    [headings, found],
    holdFormulas,
    glossAbbreviations,
    keepParticles,
  ];
  try {
    const { compiledSource } = await serialize(
      '\n'.repeat(offset) + source,
      {
        // Authors are trusted with expressions; what would be removed is an error before (inspect.ts).
        blockJS: false,
        mdxOptions: {
          format,
          remarkPlugins: [
            ...syntax,
            examples,
            alerts,
            abbreviations,
            fileTrees,
            formulas,
            diagrams,
            codeBlocks,
            inlineCode,
          ],
          rehypePlugins: format === 'md' ? [htmlOfMarkdown, ...finishing] : finishing,
          remarkRehypeOptions: dictionary.footnotes,
          tableCellAlignToStyle: false,
        },
      },
      // Components are given when the program runs, not taken from a provider of React.
      true,
    );
    return { program: compiledSource, headings: found };
  } catch (error) {
    throw new Error(`${file} could not be rendered: ${String(error)}`, { cause: error });
  }
}
