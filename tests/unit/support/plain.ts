import type { Root } from 'hast';
import { feedHtml } from '@/lib/feeds/body-html';
import { markdownFromHtml } from '@/lib/markdown/from-html';
import { writeMarkdown } from '@/lib/markdown/write';
import { compileBody } from '@/lib/mdx/compile';
import { plainBody } from '@/lib/mdx/plain';
import type { Format } from '@/lib/mdx/syntax';

/** The address that bodies are read at here. */
export const ADDRESS = 'https://blog.example.com/posts/%EA%B8%80';

/** A body as plain HTML nodes. */
export async function plain(source: string, format: Format = 'mdx'): Promise<Root> {
  const body = await compileBody(
    { source, format, offset: 0 },
    {
      file: 'content/posts/글.mdx',
      resolvePicture: (src) => ({ src }),
      resolveFile: (url) => url,
    },
  );
  return plainBody(body, ADDRESS);
}

/** A body as a feed has it. */
export async function feedOf(source: string, format?: Format): Promise<string> {
  return feedHtml(await plain(source, format));
}

/** A body as Markdown. */
export async function markdownOf(source: string, format?: Format): Promise<string> {
  return writeMarkdown(markdownFromHtml(await plain(source, format)));
}
