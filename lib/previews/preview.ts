import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { site } from '../site';
import { lightColors } from '../theme-colors';
import { paths } from '../urls';

/** What the picture of a page says. */
export type Preview = {
  /** Above the title. */
  kicker?: string;
  title: string;
  /** A sentence below it. */
  text?: string;
  /** Small print, such as a date. */
  notes: string[];
  /** The picture in words. */
  alt: string;
  /** What it is a picture of, for whoever reads the build's messages: a file, or a page's name. */
  of: string;
};

/** A picture as Open Graph and Twitter cards name it; sizes in pixels, absent where unknown. */
export type PreviewImage = {
  url: string;
  alt: string;
  width?: number;
  height?: number;
  type?: string;
};

/** The size that Open Graph, X and KakaoTalk ask for, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** What brings and sets letters and emoji, as in package.json: another version may draw them otherwise. */
export const releases = {
  pretendard: '1.3.9',
  '@kfonts/d2coding': '0.2.0',
  '@twemoji/svg': '15.0.0',
  harfbuzzjs: '1.6.4',
} as const;

/** All that the pictures of a site have in common. */
export const look = {
  /** To be raised when previews are drawn in another way. */
  design: 2,
  site: site.title,
  colors: lightColors,
  icon: fs.readFileSync('app/icon.svg', 'utf8'),
  releases,
};

/** The file of a preview: another one when anything in the picture changes, so that it can be kept for good. */
export function previewName({ kicker, title, text, notes }: Preview, common = look): string {
  const recipe = JSON.stringify([common, kicker, title, text, notes]);
  return `${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}.png`;
}

/** The picture that is drawn of a preview, for a page's metadata. */
export function previewImage(preview: Preview): PreviewImage {
  const url = paths.preview(previewName(preview));
  return { url, alt: preview.alt, type: 'image/png', ...previewSize };
}
