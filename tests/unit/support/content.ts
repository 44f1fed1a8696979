import assert from 'node:assert/strict';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Blog, Post } from '@/lib/content/blog';
import { type Content, type LoadOptions, loadContent } from '@/lib/content/load';
import { formatProblems } from '@/lib/content/problem';

/** Noon of 1 January 2025 in Seoul: the moment at which the tests look at posts. */
export const NOW = Date.parse('2025-01-01T12:00:00+09:00');

/** A post's file: front matter without its `---` lines, then the body. */
export function post(frontMatter: string, body = '본문입니다.\n'): string {
  return `---\n${frontMatter.trim()}\n---\n\n${body}`;
}

/** A post that lacks nothing, with more front matter where the test needs it. */
export function validPost(more = '', body?: string): string {
  return post(`title: 제목\ndate: 2024-09-18\n${more}`, body);
}

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** Writes files (paths from `content/`) into a new folder and gives the folder's path. */
export function writeContent(files: Record<string, string | Uint8Array>): string {
  const root = fs.mkdtempSync(path.join(tmpdir(), 'pildam-content-'));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, 'content', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return root;
}

/** Loads a folder as production does, in Seoul time. */
export function load(root: string, options: Partial<LoadOptions> = {}): Content {
  return loadContent({
    root,
    timeZone: 'Asia/Seoul',
    language: 'ko',
    now: NOW,
    showUnpublished: false,
    ...options,
  });
}

/** What the author is told of the files; empty when all is well. */
export function problemsOf(files: Record<string, string | Uint8Array>): string {
  return formatProblems(load(writeContent(files)).problems);
}

/** The blog that these posts make: front matter without title, by slug. Each body is a sentence, or the one given. */
export function blogOf(posts: Record<string, string>, bodies: Record<string, string> = {}): Blog {
  const files = Object.entries(posts).map(([slug, fields]) => [
    `posts/${slug}.mdx`,
    post(`title: ${slug}\n${fields}`, bodies[slug]),
  ]);
  const { blog, problems } = load(writeContent(Object.fromEntries(files)));
  assert.deepEqual(problems, []);
  return blog;
}

/** Posts by name, for comparing. */
export const slugs = (posts: readonly Post[] = []) => posts.map(({ slug }) => slug);
