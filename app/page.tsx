import { StructuredData } from '@/components/layout/structured-data';
import { PopularPosts } from '@/components/numbers/popular-posts';
import { Pagination } from '@/components/post/pagination';
import { PostList } from '@/components/post/post-list';
import { getContent } from '@/lib/content/current';
import { listPages } from '@/lib/content/list-pages';
import { dictionary } from '@/lib/dictionary';
import { site } from '@/lib/site';
import { homeData } from '@/lib/structured-data/pages';
import { paths } from '@/lib/urls';

export default function HomePage() {
  const { blog } = getContent();
  const [posts = [], ...more] = listPages(blog.latest, site.postsPerPage);
  return (
    <>
      <StructuredData things={homeData(site)} />
      <h1 className="sr-only">{site.title}</h1>
      <p className="lead">{site.description}</p>
      {blog.pinned.length > 0 && (
        <section aria-labelledby="pinned" className="mb-20">
          <h2 id="pinned" className="section-title">
            {dictionary.pinned}
          </h2>
          <PostList posts={blog.pinned} titleLevel={3} />
        </section>
      )}
      <div className="with-popular">
        <section aria-labelledby="latest">
          <h2 id="latest" className="section-title">
            {dictionary.latest}
          </h2>
          <PostList posts={posts} titleLevel={3} />
        </section>
        <Pagination n={1} total={more.length + 1} address={paths.listPage} />
        {site.discussion.views && <PopularPosts />}
      </div>
    </>
  );
}
