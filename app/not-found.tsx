import { PostList } from '@/components/post/post-list';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

export const metadata = { title: `${dictionary.notFound.title} · ${site.title}` };

export default function NotFound() {
  const { title, text, home, tags, latest } = dictionary.notFound;
  return (
    <>
      <h1 className="page-title">{title}</h1>
      <p className="lead">{text}</p>
      <p className="mb-16 flex gap-4">
        <a href={paths.home} className="button">
          {home}
        </a>
        <a href={paths.tags} className="button">
          {tags}
        </a>
      </p>
      <h2 className="section-title">{latest}</h2>
      <PostList posts={getContent().blog.posts.slice(0, 3)} titleLevel={3} />
    </>
  );
}
