'use client';

import { dictionary } from '@/lib/dictionary';
import ErrorPage from './error';
import './globals.css';

/** When the layout itself fails: the error page, on a page of its own. */
export default function GlobalError(props: { error: Error; reset: () => void }) {
  return (
    <html lang="ko">
      <body>
        <title>{dictionary.error.title}</title>
        <main className="column">
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
