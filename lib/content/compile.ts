import { type CompiledBody, compileBody } from '../mdx/compile';
import { shared } from '../shared';
import { resolvePicture } from './images';
import { resolveFile } from './linked-files';
import type { PageFile, PostFile } from './read-post';

/** A post or a standing page, of which only a post may have a folder. */
type Source = Pick<PageFile, 'slug' | 'file' | 'body'> & Pick<PostFile, 'folder'>;

const known = shared('compiled', () => new WeakMap<Source['body'], Promise<CompiledBody>>());

/**
 * The compiled body of a post or standing page: once for its page, its feeds and its Markdown.
 * @throws Error that names the file, for what an inspection cannot see beforehand
 */
export function compile(source: Source): Promise<CompiledBody> {
  const { body, file } = source;
  const compiled =
    known.get(body) ??
    compileBody(body, {
      file,
      resolvePicture: (src) => resolvePicture(src, source),
      resolveFile: (url) => resolveFile(url, source),
    });
  known.set(body, compiled);
  return compiled;
}
