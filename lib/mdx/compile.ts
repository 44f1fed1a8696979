import { nodeTypes } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { serialize } from 'next-mdx-remote/serialize';
import rehypeRaw from 'rehype-raw';
import type { Pluggable, PluggableList, Processor } from 'unified';
import { dictionary } from '../dictionary';
import type { PictureResolver } from './picture-attributes';
import { glossAbbreviations } from './rehype-abbreviations';
import { type FileResolver, files } from './rehype-files';
import { holdFormulas } from './rehype-formulas';
import { type Heading, headings } from './rehype-headings';
import { keepParticles } from './rehype-particles';
import { type FirstPicture, pictures } from './rehype-pictures';
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
  /** The body's tree, where it was parsed before. It is changed. */
  parsed?: Root;
  resolvePicture: PictureResolver;
  resolveFile: FileResolver;
};

/** Plain Markdown may hold HTML; MDX holds JSX instead. */
const htmlOfMarkdown: Pluggable = [rehypeRaw, { passThrough: nodeTypes }];

/** A body as a program that builds its elements (render.ts, plain.ts), and what its page must know of it. */
export type CompiledBody = {
  program: string;
  headings: Heading[];
  hasFormulas: boolean;
  /** Where a reader sees one at once. */
  firstPicture?: FirstPicture;
};

/**
 * Compiles a body, with its headings. The only use of next-mdx-remote.
 * @throws Error that names the file, for what an inspection cannot see beforehand
 */
export async function compileBody(body: Body, options: CompileOptions): Promise<CompiledBody> {
  const { source, format, offset } = body;
  const { file, parsed, resolvePicture, resolveFile } = options;
  const found: Heading[] = [];
  const first: FirstPicture[] = [];
  const finishing: PluggableList = [
    [pictures, resolvePicture, first],
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
            [parsedBefore, parsed],
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
    const hasFormulas = compiledSource.includes('FormulaStyle');
    return { program: compiledSource, headings: found, hasFormulas, firstPicture: first[0] };
  } catch (error) {
    throw new Error(`${file} could not be rendered: ${String(error)}`, { cause: error });
  }
}

/** Stands in for the parser where its work is done. */
function parsedBefore(this: Processor, tree: Root | undefined): void {
  if (tree) this.parser = () => tree;
}
