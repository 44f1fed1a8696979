import type { Metadata } from 'next';
import { absoluteAddress } from './absolute-address';
import type { Post } from './content/blog';
import type { Version } from './content/translations';
import { dictionary } from './dictionary';
import { feedLinks } from './feeds/links';
import { openGraphLocale } from './language';
import { alternatesOf } from './language-versions';
import { coverImage } from './previews/cover';
import { type Preview, type PreviewImage, previewImage } from './previews/preview';
import { homePreview, postPreview } from './previews/site-previews';
import { site } from './site';
import { shorten } from './text';
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
  /** The posts of the page, where they can be subscribed to by themselves. */
  feed?: Parameters<typeof feedLinks>[0];
  /** Path of the page as Markdown. */
  markdown?: string;
  /** Language of the page where it is not the site's, and those in which it can be read as well. */
  lang?: string;
  otherLangs?: readonly string[];
  /** Full addresses of all versions of the page, by language. */
  languages?: Record<string, string>;
  /** ISO 8601 with offset; given for posts alone. */
  article?: { publishedTime: string; modifiedTime?: string; section?: string; tags: string[] };
};

/** As much of a description as previews in messengers show, in characters as readers count them. */
const PREVIEW_LENGTH = 100;

/** A page of the author's own as Open Graph wants it, or else the name. */
const author = site.author.url ? absoluteAddress(site.author.url) : site.author.name;

/** In full, and of this very build: a preview is passed around with pictures that readers' site does not have yet. */
function deployed(address: string): string {
  return new URL(address, site.deployment).href;
}

/** A page's title, description, canonical address, Open Graph and Twitter card. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { title, description, path, canonical, lang = site.language, markdown, article } = page;
  const picture = page.cover ?? previewImage(page.preview ?? homePreview);
  const image = { ...picture, url: deployed(picture.url) };
  const preview = { title: title ?? site.title, description: shorten(description, PREVIEW_LENGTH) };
  const common = {
    ...preview,
    url: deployed(path),
    siteName: site.title,
    locale: openGraphLocale(lang),
    ...(page.otherLangs && { alternateLocale: page.otherLangs.map(openGraphLocale) }),
    images: [image],
  };
  return {
    metadataBase: new URL(site.url),
    title: title ? `${title} · ${site.title}` : site.title,
    description,
    alternates: {
      canonical: canonical ?? path,
      languages: page.languages,
      types: { ...feedLinks(page.feed), ...(markdown && { 'text/markdown': markdown }) },
    },
    openGraph: article
      ? { type: 'article', authors: [author], ...common, ...article }
      : { type: 'website', ...common },
    twitter: {
      card: 'summary_large_image',
      ...preview,
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

/**
 * The same for a post, from its front matter.
 * @param versions in which languages it can be read
 */
export function postMetadata(post: Post, versions: readonly Version[]): Metadata {
  const alternates = alternatesOf(post, versions);
  return pageMetadata({
    title: post.title,
    description: post.excerpt,
    path: paths.post(post.slug),
    canonical: post.canonical,
    markdown: paths.markdown(post.slug),
    preview: postPreview(post),
    cover: coverImage(post),
    lang: post.lang,
    otherLangs: versions.map(({ lang }) => lang).filter((lang) => lang !== post.lang),
    languages: Object.fromEntries(alternates.map(({ hreflang, address }) => [hreflang, address])),
    article: {
      publishedTime: post.date.iso,
      modifiedTime: post.updated?.iso,
      section: post.category?.label,
      tags: post.tags.map(({ label }) => label),
    },
  });
}
