import rss from '@astrojs/rss';
import { allPosts } from '../posts.mjs';

export async function GET({ site }) {
  const posts = await allPosts();
  return rss({
    title: 'Bench',
    description: 'Bench',
    site,
    items: posts.slice(0, 20).map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.date,
      link: `/posts/${id}/`,
    })),
  });
}
