import { getCollection } from 'astro:content';

/** All posts, the newest first. */
export async function allPosts() {
  const posts = await getCollection('posts');
  return posts.sort((a, b) => b.data.date - a.data.date);
}

/** The day of a date: `2020-01-31`. */
export const day = (date) => date.toISOString().slice(0, 10);
