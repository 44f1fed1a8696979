import { dictionary } from '@/lib/dictionary';
import { site } from '@/lib/site';

/** Who writes here, and the keys that the page knows. */
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
        <button
          type="button"
          className="shortcuts-button js-only"
          data-action="show-shortcuts"
          data-shortcut="?"
        >
          {dictionary.shortcuts.label}
        </button>
      </div>
    </footer>
  );
}
