import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFrontMatter } from '@/lib/content/read-front-matter';
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
  const text = readFileSync(path.join(folder, name), 'utf8');
  const split = readFrontMatter(text);
  const data: Record<string, unknown> = Array.isArray(split) ? {} : { ...Object(split.data) };
  const sections = sectionsOf(Array.isArray(split) ? text : split.body);
  const heading = sections.find((section) => section.heading)?.heading;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    path: name,
    title: word(data.title) || heading || name,
    category: word(data.category),
    tags: Array.isArray(data.tags) ? data.tags.map(String) : [],
    date: word(data.date).slice(0, 10),
    sections,
  };
}
