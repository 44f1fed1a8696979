import { site } from './site';

/** A language where it is not the site's own: what an element must say that is in it. */
export function foreignLanguage(lang: string): string | undefined {
  return lang === site.language ? undefined : lang;
}
