import { paths, termSlug } from '../urls';
import type { Problem } from './problem';
import type { PageFile, PostFile } from './read-post';
import { collectTerms } from './terms';

/** Problems that show only when all posts are seen together: two claims to one address. */
export function checkPosts(posts: readonly PostFile[], pages: readonly PageFile[]): Problem[] {
  return [
    ...slugProblems(posts),
    ...termProblems(posts, 'tags', (post) => post.tags),
    ...termProblems(posts, 'category', (post) => (post.category ? [post.category] : [])),
    ...aliasProblems(posts, pages),
  ];
}

function problem(post: PostFile, path: readonly PropertyKey[], message: string): Problem {
  return { file: post.file, ...post.locate(path), field: String(path[0]), message };
}

/** Case counts as the same: on many disks two such pages would be one file. */
function slugProblems(posts: readonly PostFile[]): Problem[] {
  const seen = new Map<string, PostFile>();
  return posts.flatMap((post) => {
    const key = post.slug.toLowerCase();
    const first = seen.get(key);
    if (!first) {
      seen.set(key, post);
      return [];
    }
    const message = `"${post.slug}" is already the address of ${first.file}; give one of them another \`slug\``;
    return [problem(post, ['slug'], message)];
  });
}

function termProblems(
  posts: readonly PostFile[],
  field: 'tags' | 'category',
  labelsOf: (post: PostFile) => readonly string[],
): Problem[] {
  const { clashes } = collectTerms(posts.flatMap(labelsOf));
  return clashes.flatMap(({ slug, first, second }) => {
    const post = posts.find((candidate) => labelsOf(candidate).includes(second));
    const message = `"${second}" and "${first}" would share the address ${termSlug(slug)}; spell them alike, or rename one`;
    const path = field === 'tags' ? [field, post?.tags.indexOf(second) ?? 0] : [field];
    return post ? [problem(post, path, message)] : [];
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
