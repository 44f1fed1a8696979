import type { ReactNode } from 'react';
import { paths } from '@/lib/urls';

/** A link to the feed of the posts that a page shows. */
export function Subscribe(props: { path: string; children: ReactNode }) {
  return (
    <p className="subscribe">
      <a href={paths.feed(props.path, 'feed.xml')}>{props.children}</a>
    </p>
  );
}
