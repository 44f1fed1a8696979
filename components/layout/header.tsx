import { dictionary } from '@/lib/dictionary';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { Navigation } from './navigation';
import { ReadingSettings } from './reading-settings';
import { SearchLink } from './search-link';
import { ThemeSwitch } from './theme-switch';

/**
 * The site's name with its seal, the navigation, and what readers set for themselves.
 * @param icon address of the site's icon
 */
export function Header({ icon }: { icon: string }) {
  return (
    <header className="column site-header">
      <a href={paths.home} className="wordmark">
        {site.title}
        {/* biome-ignore lint/performance/noImgElement: a drawing of a few hundred bytes */}
        <img src={icon} alt="" width="22" height="22" />
      </a>
      <Navigation label={dictionary.navigation} entries={site.navigation} />
      <div className="tools">
        <SearchLink />
        <ThemeSwitch />
        <ReadingSettings />
      </div>
    </header>
  );
}
