import type {
  BreadcrumbList,
  ProfilePage,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { absoluteAddress } from '../absolute-address';
import { hostName } from '../host-name';
import type { Site } from '../site-schema';
import type { Step } from '../trail';
import { paths } from '../urls';
import { authorOf, publisherOf } from './publisher';

/** What the home page says of the site and of its author. */
export function homeData(site: Site): Thing[] {
  const { title, description, language } = site;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteAddress(paths.search)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': absoluteAddress('/#website'),
    name: title,
    alternateName: hostName(site.url),
    url: absoluteAddress(paths.home),
    description,
    inLanguage: language,
    publisher: publisherOf(site),
    potentialAction: search,
  };
  return [website, authorOf(site)];
}

/** The way from the home page to a page, that page included. */
export function breadcrumbs(steps: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => {
      return { '@type': 'ListItem', position: index + 1, name, item: absoluteAddress(path) };
    }),
  };
}

/** What a page below the home page says of its place. */
export function placeData(site: Site, ...steps: Step[]): Thing[] {
  return [breadcrumbs([{ name: site.title, path: paths.home }, ...steps])];
}

/** What a standing page says: its place, and whether it is the one about the author. */
export function standingPageData(site: Site, page: Step): Thing[] {
  const url = absoluteAddress(page.path);
  const { author } = site;
  const isProfile = author.url !== undefined && absoluteAddress(author.url) === url;
  const profile: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: page.name,
    mainEntity: authorOf(site),
  };
  return [...placeData(site, page), ...(isProfile ? [profile] : [])];
}
