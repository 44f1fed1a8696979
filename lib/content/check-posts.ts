import { paths, termSlug } from '../urls';
import { fieldName } from './describe-issue';
import type { Problem } from './problem';
import type { PageFile, PostFile } from './read-post';
import { collectTerms, isSameWord } from './terms';

/** Problems that no field has by itself: a change before its post, two claims to one address or place. */
export function checkPosts(posts: readonly PostFile[], pages: readonly PageFile[]): Problem[] {
  return [
    ...posts.flatMap(updatedProblem),
    ...slugProblems(posts),
    ...termProblems(posts, paths.tag, (post) =>
      post.tags.map((label, index) => ({ label, path: ['tags', index] })),
    ),
    ...termProblems(posts, paths.category, ({ category }) =>
      category ? [{ label: category, path: ['category'] }] : [],
    ),
    ...termProblems(posts, paths.series, ({ series }) =>
      series ? [{ label: series.name, path: ['series', 'name'] }] : [],
    ),
    ...orderProblems(posts),
    ...aliasProblems(posts, pages),
  ];
}

function problem(post: PostFile, path: readonly PropertyKey[], message: string): Problem {
  return { file: post.file, ...post.locate(path), field: fieldName(path), message };
}

/** A change before there was anything to change. */
function updatedProblem(post: PostFile): Problem[] {
  const { date, updated } = post;
  if (!updated || updated.epoch >= date.epoch) return [];
  const message = `${updated.iso} is before \`date\`, ${date.iso}; mend the one that is wrong, give both a time, or remove \`updated\``;
  return [problem(post, ['updated'], message)];
}

/**
 * Files that would share their address with one before them. Case counts as the same: on many
 * disks two such pages would be one file.
 */
export function sharedSlugs<T extends { slug: string }>(files: readonly T[]): [T, T][] {
  return repeated(files, ({ slug }) => slug.toLowerCase());
}

/** Files with the key of one before them, each with that one. */
function repeated<T>(files: readonly T[], keyOf: (file: T) => string): [T, T][] {
  const seen = new Map<string, T>();
  return files.flatMap((file): [T, T][] => {
    const first = seen.get(keyOf(file));
    if (first) return [[file, first]];
    seen.set(keyOf(file), file);
    return [];
  });
}

function slugProblems(posts: readonly PostFile[]): Problem[] {
  return sharedSlugs(posts).map(([post, first]) => {
    const message = `"${post.slug}" is already the address of ${first.file}; give one of them another \`slug\``;
    return problem(post, ['slug'], message);
  });
}

function termProblems(
  posts: readonly PostFile[],
  address: (slug: string) => string,
  labelsOf: (post: PostFile) => { label: string; path: PropertyKey[] }[],
): Problem[] {
  const terms = collectTerms(posts.flatMap(labelsOf).map(({ label }) => label));
  return posts.flatMap((post) =>
    labelsOf(post).flatMap(({ label, path }) => {
      const slug = termSlug(label);
      const first = terms.get(slug)?.label ?? label;
      if (isSameWord(first, label)) return [];
      const message = `"${label}" and "${first}" would share the address ${address(slug)}; spell them alike, or rename one`;
      return [problem(post, path, message)];
    }),
  );
}

/** Parts of a series that claim the place of one before them. */
function orderProblems(posts: readonly PostFile[]): Problem[] {
  const parts = posts.flatMap((post) => (post.series ? [{ post, ...post.series }] : []));
  const key = ({ name, order }: { name: string; order: number }) => `${order} ${termSlug(name)}`;
  return repeated(parts, key).map(([{ post, order }, first]) => {
    const message = `${order} is already the place of ${first.post.file} in this series; give one of them another \`order\``;
    return problem(post, ['series', 'order'], message);
  });
}

function aliasProblems(posts: readonly PostFile[], pages: readonly PageFile[]): Problem[] {
  const taken = new Map<string, string>();
  for (const { slug, file } of posts) taken.set(paths.post(slug), file);
  for (const { slug, file } of pages) taken.set(paths.page(slug), file);
  return posts.flatMap((post) =>
    post.aliases.flatMap((segments, index) => {
      const path = `/${segments.map(encodeURIComponent).join('/')}`;
      const owner = taken.get(path);
      taken.set(path, post.file);
      if (!owner) return [];
      const message = `"/${segments.join('/')}" is already an address of ${owner}; remove it from one of them`;
      return [problem(post, ['aliases', index], message)];
    }),
  );
}
