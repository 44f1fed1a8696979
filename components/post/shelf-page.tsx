import type { Shelf } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { PostList } from './post-list';

/** The posts of one tag or category. */
export function ShelfPage({ kind, shelf }: { kind: string; shelf: Shelf }) {
  return (
    <>
      <h1 className="page-title">
        <span className="kicker">{kind}</span> {shelf.label}{' '}
        <small>{dictionary.count(shelf.posts.length)}</small>
      </h1>
      <PostList posts={shelf.posts} />
    </>
  );
}
