import { dictionary } from '@/lib/dictionary';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { ThemeSwitch } from './theme-switch';

/** The site's name with its seal, the navigation, and the theme switch. */
export function Header() {
  return (
    <header className="column flex flex-wrap items-center gap-x-6 gap-y-1 py-6 md:py-10">
      <a href={paths.home} className="wordmark mr-auto">
        {site.title}
      </a>
      <nav aria-label={dictionary.navigation}>
        <ul className="flex flex-wrap gap-x-1">
          {site.navigation.map(({ label, href }) => (
            <li key={href}>
              <a href={href} className="nav-link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeSwitch />
    </header>
  );
}
