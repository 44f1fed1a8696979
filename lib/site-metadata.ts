import type { Metadata } from 'next';
import { robotsDirectives } from './robots';
import type { Site } from './site-schema';

/** What every page of the site says to robots, and to the search engines that ask whose site it is. */
export function siteMetadata(site: Pick<Site, 'isPreview' | 'verification'>): Metadata {
  const { google, naver, bing } = site.verification;
  return {
    robots: robotsDirectives(site),
    verification: {
      google,
      other: {
        ...(naver && { 'naver-site-verification': naver }),
        ...(bing && { 'msvalidate.01': bing }),
      },
    },
  };
}
