import type { PropsWithChildren } from 'react';

/** A numbered list whose steps a thin line joins. */
export function Steps({ children }: PropsWithChildren) {
  return <div className="steps">{children}</div>;
}
