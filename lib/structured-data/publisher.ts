import type { ImageObject, Organization, Person } from 'schema-dts';
import { absoluteAddress } from '../absolute-address';
import type { Site } from '../site-schema';
import { paths } from '../urls';

/** Who writes here. Without a page of the author's own, the site is where more is to be learnt. */
export function authorOf({ author }: Site): Person | Organization {
  const { name, url = paths.home, kind, image, sameAs } = author;
  const common = {
    '@id': absoluteAddress('/#author'),
    name,
    url: absoluteAddress(url),
    ...(sameAs.length > 0 && { sameAs }),
  };
  if (kind === 'organization') {
    const logo = image ? absoluteAddress(image) : icon();
    return { '@type': 'Organization', ...common, logo };
  }
  return { '@type': 'Person', ...common, ...(image && { image: absoluteAddress(image) }) };
}

/** Who publishes here: the organization that writes, or else the blog itself under its seal. */
export function publisherOf(site: Site): Person | Organization {
  if (site.author.kind === 'organization') return authorOf(site);
  return {
    '@type': 'Organization',
    '@id': absoluteAddress('/#publisher'),
    name: site.title,
    url: absoluteAddress(paths.home),
    logo: icon(),
  };
}

function icon(): ImageObject {
  return {
    '@type': 'ImageObject',
    url: absoluteAddress(paths.icon(512)),
    width: '512',
    height: '512',
  };
}
