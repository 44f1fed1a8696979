/** Whether the tag names a language at all: `jp` and `english` have the form of one. */
const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A BCP 47 tag in its usual form, such as `zh-Hant` for `ZH-hant`; `undefined` for what names no language. */
export function readLanguage(tag: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(tag);
    return language && known.of(language) ? language : undefined;
  } catch {
    return undefined;
  }
}

/** What a language calls itself: `English`, `日本語`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** As Open Graph writes a language, with the land where most of its readers are: `ko_KR`. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}
