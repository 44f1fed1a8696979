import { domainToUnicode } from 'node:url';
import type { MdxProps } from '@/lib/mdx/components';
import { site } from '@/lib/site';

/** One link as a card, with where it leads: to this blog, or to another host. */
export function LinkCard({ href, title, description }: MdxProps<'LinkCard'>) {
  return (
    <a className="link-card" href={href}>
      <span className="link-card-title">{title}</span>
      {description && <span className="link-card-text">{description}</span>}
      <span className="link-card-host">{hostOf(href)}</span>
    </a>
  );
}

/** As people write it: in Hangul, and without `www.`. */
function hostOf(href: string): string {
  if (!URL.canParse(href)) return site.title;
  const { hostname, port } = new URL(href);
  const name = domainToUnicode(hostname).replace(/^www\./, '');
  return port ? `${name}:${port}` : name;
}
