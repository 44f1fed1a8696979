import type { PropsWithChildren } from 'react';
import type { MdxProps } from '@/lib/mdx/components';

/** Text that the reader opens; printed open. */
export function Details({ summary, children }: PropsWithChildren<MdxProps<'Details'>>) {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
