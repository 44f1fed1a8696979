import { IdAttributePlugin } from '@11ty/eleventy';
import { feedPlugin } from '@11ty/eleventy-plugin-rss';
import syntaxHighlight from '@11ty/eleventy-plugin-syntaxhighlight';

const PER_PAGE = 10;

/** The pages of every tag's list: its name, the page's number, how many pages and posts there are, and the posts. */
function tagPages(posts) {
  const tags = new Map();
  for (const post of posts) {
    for (const tag of post.data.tags) tags.set(tag, [...(tags.get(tag) ?? []), post]);
  }
  return [...tags.keys()].sort().flatMap((tag) => {
    const all = tags.get(tag);
    const last = Math.ceil(all.length / PER_PAGE);
    return Array.from({ length: last }, (_, n) => ({
      tag,
      number: n + 1,
      last,
      count: all.length,
      posts: all.slice(n * PER_PAGE, (n + 1) * PER_PAGE),
    }));
  });
}

export default function (config) {
  config.addPlugin(syntaxHighlight);
  config.addPlugin(IdAttributePlugin, {
    selector: 'h2,h3',
    // Its own leaves out all Korean.
    slugify: (text) =>
      text
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
  });
  config.addPlugin(feedPlugin, {
    type: 'rss',
    outputPath: '/feed.xml',
    collection: { name: 'posts', limit: 20 },
    metadata: {
      language: 'ko',
      title: 'Bench',
      subtitle: 'Bench',
      base: 'https://blog.example.com/',
      author: { name: 'Bench' },
    },
  });
  const inOrder = (api) => api.getFilteredByGlob('content/posts/*.md');
  config.addCollection('posts', inOrder);
  config.addCollection('tagPages', (api) => tagPages(inOrder(api).reverse()));
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return {
    dir: { input: 'content', includes: '../_includes', output: '_site' },
    markdownTemplateEngine: false,
  };
}
