import type { Post } from '@/lib/content/blog';
import type { Version } from '@/lib/content/translations';
import { dictionary } from '@/lib/dictionary';
import { hostName } from '@/lib/host-name';
import { languageName } from '@/lib/language';

/** Where else a post can be read: where it was published first, and in other languages. */
export function PostOrigin({ post, versions }: { post: Post; versions: readonly Version[] }) {
  const others = versions.filter(({ lang }) => lang !== post.lang);
  const { firstPublished, otherLanguages } = dictionary.notices;
  return (
    <>
      {post.canonical && (
        <p className="post-origin">
          {firstPublished}: <a href={post.canonical}>{hostName(post.canonical)}</a>
        </p>
      )}
      {others.length > 0 && (
        <p className="post-origin">
          {otherLanguages}:{' '}
          {others.map(({ lang, address }) => (
            <a key={lang} href={address} lang={lang} hrefLang={lang}>
              {languageName(lang)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
