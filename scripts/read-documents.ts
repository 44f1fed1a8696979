import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { VFileMessage } from 'vfile-message';
import { readFrontMatter } from '@/lib/content/read-front-matter';
import { headings } from '@/lib/mdx/rehype-headings';
import { parseBody } from '@/lib/mdx/syntax';
import type { SearchDocument } from '@/lib/search/document';
import { sectionsOf } from '@/lib/search/sections';

/** Every Markdown file of a folder, as documents to search; newest first where they say when they were written. */
export function readDocuments(folder: string): SearchDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((name) => readDocument(folder, name))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function readDocument(folder: string, name: string): SearchDocument {
  const text = readFileSync(path.join(folder, name), 'utf8').replace(/\r\n?/g, '\n');
  const split = readFrontMatter(text);
  const hasFrontMatter = !Array.isArray(split);
  const data: Record<string, unknown> = hasFrontMatter ? { ...Object(split.data) } : {};
  const sections = sectionsOf(htmlOf(hasFrontMatter ? split.body : text));
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    path: name,
    title: textOf(data.title) || sections.find(({ heading }) => heading)?.heading || name,
    category: textOf(data.category),
    tags: Array.isArray(data.tags) ? data.tags.map(String) : [],
    date: textOf(data.date).slice(0, 10),
    sections,
  };
}

function htmlOf(markdown: string): Root {
  const tree = toHast(parse(markdown));
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  headings([])(root);
  return root;
}

/** What does not parse as MDX is plain Markdown. */
function parse(markdown: string): MarkdownRoot {
  try {
    return parseBody(markdown, 'mdx');
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return parseBody(markdown, 'md');
  }
}
