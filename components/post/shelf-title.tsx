import type { ReactNode } from 'react';

/** The heading of a list of posts: what kind of list, its name, and how much is in it. */
export function ShelfTitle(props: { kind?: string; label: string; children: ReactNode }) {
  return (
    <h1 className="page-title">
      {props.kind && <span className="kicker">{props.kind}</span>} {props.label}{' '}
      <small>{props.children}</small>
    </h1>
  );
}
