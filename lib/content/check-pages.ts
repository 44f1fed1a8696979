import { reservedSegments } from '../urls';
import { sharedSlugs } from './check-posts';
import { isSlug } from './front-matter';
import type { Problem } from './problem';
import type { PageFile } from './read-post';

/** Problems with the addresses of standing pages, which come from the names of their files. */
export function checkPages(pages: readonly PageFile[]): Problem[] {
  return [
    ...pages.flatMap((page) => {
      const message = nameProblem(page.slug);
      return message ? [problem(page, message)] : [];
    }),
    ...sharedSlugs(pages).map(([page, first]) =>
      problem(page, `/${page.slug} is already the address of ${first.file}; rename one of them`),
    ),
  ];
}

function nameProblem(slug: string): string | undefined {
  if ([...reservedSegments, 'posts'].includes(slug)) {
    return `/${slug} is an address of the blog itself; rename the file`;
  }
  return isSlug(slug)
    ? undefined
    : `"${slug}" (the file's name) cannot be an address; rename the file`;
}

function problem({ file }: PageFile, message: string): Problem {
  return { file, line: 1, column: 1, field: 'file', message };
}
