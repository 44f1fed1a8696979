import { site } from '@/lib/site';

/** Who writes here. */
export function Footer() {
  const { name, url } = site.author;
  return (
    <footer className="column mt-24 pb-12 text-muted text-sm">
      <p className="border-line border-t pt-6">
        {url ? (
          <a href={url} rel="me">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
    </footer>
  );
}
