'use client';

import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const { title, text, retry } = dictionary.error;
  return (
    <div role="alert">
      <h1 className="page-title">{title}</h1>
      <p className="lead">{text}</p>
      {process.env.NODE_ENV === 'development' && <pre className="problems">{error.message}</pre>}
      <p className="flex gap-4">
        <button type="button" className="button" onClick={reset}>
          {retry}
        </button>
        <a href={paths.home} className="button">
          {dictionary.notFound.home}
        </a>
      </p>
    </div>
  );
}
