import type { Shelf } from '@/lib/content/shelves';
import { dictionary } from '@/lib/dictionary';
import type { ListPlace } from '@/lib/metadata';
import { Pagination } from './pagination';
import { PostList } from './post-list';
import { ShelfTitle } from './shelf-title';
import { Subscribe } from './subscribe';

type Props = {
  kind: string;
  shelf: Shelf;
  posts: Shelf['posts'];
  place: ListPlace;
  /** What the link to the shelf's feed says, where it has one. */
  subscribe?: string;
};

/** One page of the posts of a tag or category. */
export function ShelfPage({ kind, shelf, posts, place, subscribe }: Props) {
  return (
    <>
      <ShelfTitle kind={kind} label={shelf.label}>
        {dictionary.count(shelf.posts.length)}
        {place.n > 1 && ` · ${dictionary.pageTitle(place.n)}`}
      </ShelfTitle>
      {subscribe && <Subscribe path={place.address(1)}>{subscribe}</Subscribe>}
      <PostList posts={posts} />
      <Pagination {...place} />
    </>
  );
}
