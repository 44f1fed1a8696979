import { dictionary } from '@/lib/dictionary';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

/** Who writes here, how to follow that, and the keys that the page knows. */
export function Footer() {
  const { name, url } = site.author;
  return (
    <footer className="column">
      <div className="site-footer">
        <p>
          {url ? (
            <a href={url} rel="me">
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        <div className="footer-links">
          <button
            type="button"
            className="shortcuts-button js-only"
            data-action="show-shortcuts"
            data-shortcut="?"
          >
            {dictionary.shortcuts.label}
          </button>
          <a href={paths.feed(paths.home, 'feed.xml')}>{dictionary.feed}</a>
        </div>
      </div>
    </footer>
  );
}
