import type { Metadata } from 'next';
import type { Post } from './content/blog';
import { dictionary } from './dictionary';
import { coverImage } from './previews/cover';
import { type Preview, type PreviewImage, previewImage } from './previews/preview';
import { homePreview, postPreview } from './previews/site-previews';
import { site } from './site';
import { paths } from './urls';

export type PageMetadata = {
  /** Without the site's name; absent on the home page. */
  title?: string;
  description: string;
  /** The page's own address, as a path. */
  path: string;
  /** Full address of the original, where that is not this page. */
  canonical?: string;
  /** What apps show beside a link to the page; the home page's where there is none. */
  preview?: Preview;
  /** A picture that they show instead. */
  cover?: PreviewImage;
  /** ISO 8601 with offset; given for posts alone. */
  article?: { publishedTime: string; modifiedTime?: string; tags: string[] };
};

/** A page's title, description, canonical address, Open Graph and Twitter card. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { title, description, path, canonical, article } = page;
  const image = page.cover ?? previewImage(page.preview ?? homePreview);
  const common = {
    title: title ?? site.title,
    description,
    url: path,
    siteName: site.title,
    locale: 'ko_KR',
    images: [image],
  };
  return {
    metadataBase: new URL(site.url),
    title: title ? `${title} · ${site.title}` : site.title,
    description,
    alternates: { canonical: canonical ?? path },
    openGraph: article
      ? { type: 'article', authors: [site.author.name], ...common, ...article }
      : { type: 'website', ...common },
    twitter: {
      card: 'summary_large_image',
      title: title ?? site.title,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
  };
}

/** One page of a list of posts: page `n` (from 1) of `total`, and the address of each. */
export type ListPlace = { n: number; total: number; address: (n: number) => string };

/** The same for a page of a list, with links to the pages before and after it. */
export function listMetadata(page: Omit<PageMetadata, 'path'>, place: ListPlace): Metadata {
  const { n, total, address } = place;
  const title = n > 1 ? `${page.title} ${dictionary.pageTitle(n)}` : page.title;
  return {
    ...pageMetadata({ ...page, title, path: address(n) }),
    pagination: {
      previous: n > 1 ? address(n - 1) : null,
      next: n < total ? address(n + 1) : null,
    },
  };
}

/** The same for a post, from its front matter. */
export function postMetadata(post: Post): Metadata {
  return pageMetadata({
    title: post.title,
    description: post.excerpt,
    path: paths.post(post.slug),
    canonical: post.canonical,
    preview: postPreview(post),
    cover: coverImage(post),
    article: {
      publishedTime: post.date.iso,
      modifiedTime: post.updated?.iso,
      tags: post.tags.map(({ label }) => label),
    },
  });
}
