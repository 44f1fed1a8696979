import type { BlogPosting, Thing } from 'schema-dts';
import { absoluteAddress } from '../absolute-address';
import type { Post } from '../content/blog';
import { previewPicture } from '../preview-picture';
import type { Site } from '../site-schema';
import { trailToPost } from '../trail';
import { paths } from '../urls';
import { breadcrumbs } from './pages';
import { authorOf, publisherOf } from './publisher';

/** What a post says of itself and its place. */
export function postData(post: Post, site: Site): Thing[] {
  const { title, slug, excerpt, date, updated, category, tags, canonical } = post;
  const path = paths.post(slug);
  const url = absoluteAddress(path);
  const posting: BlogPosting = {
    '@type': 'BlogPosting',
    headline: title,
    ...(excerpt && { description: excerpt }),
    image: [previewPicture(post)],
    datePublished: date.iso,
    dateModified: (updated ?? date).iso,
    author: authorOf(site),
    publisher: publisherOf(site),
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    inLanguage: post.lang,
    timeRequired: `PT${post.readingMinutes}M`,
    ...(tags.length > 0 && { keywords: tags.map(({ label }) => label) }),
    ...(category && { articleSection: category.label }),
    ...(canonical && { isBasedOn: canonical }),
    isPartOf: wholes(post, site),
  };
  return [posting, breadcrumbs([...trailToPost(category), { name: title, path }])];
}

/** What a post is a part of: the blog, and perhaps a series. */
function wholes({ series }: Post, { title }: Site): BlogPosting['isPartOf'] {
  const url = absoluteAddress(paths.home);
  return [
    { '@type': 'Blog', '@id': absoluteAddress('/#blog'), name: title, url },
    ...(series
      ? [
          {
            '@type': 'CreativeWorkSeries' as const,
            name: series.label,
            url: absoluteAddress(paths.series(series.slug)),
          },
        ]
      : []),
  ];
}
