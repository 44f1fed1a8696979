import type { PropsWithChildren } from 'react';

/** What it holds, under the source that it was written with (lib/mdx/remark/examples.ts). */
export function Example({ children }: PropsWithChildren) {
  return <div className="example">{children}</div>;
}
