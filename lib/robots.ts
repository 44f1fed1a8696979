import { absoluteAddress } from './absolute-address';
import type { Site } from './site-schema';
import { paths } from './urls';

/** What robots may do with a page of the site, for `<meta name="robots">`. */
export function robotsDirectives({ isPreview }: Pick<Site, 'isPreview'>): string {
  const isHidden = isPreview || process.env.NODE_ENV === 'development';
  return isHidden ? 'noindex' : 'index, follow, max-image-preview:large';
}

/**
 * The site's robots.txt. Nothing is forbidden, in a preview neither: a robot that may not open a page
 * cannot read that it is not to be shown (docs/decisions/0016-search-engines.md).
 */
export function robotsFile({
  isPreview,
  verification: { daum },
}: Pick<Site, 'isPreview' | 'verification'>): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...(isPreview ? [] : ['', `Sitemap: ${absoluteAddress(paths.sitemap)}`]),
    // Where Daum looks for its code.
    ...(daum ? ['', `#DaumWebMasterTool:${daum}`] : []),
    '',
  ].join('\n');
}
