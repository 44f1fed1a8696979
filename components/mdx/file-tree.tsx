import type { PropsWithChildren } from 'react';
import { dictionary } from '@/lib/dictionary';

/** Folders and files as nested lists, marked up by lib/mdx/remark/file-trees.ts. */
export function FileTree({ children }: PropsWithChildren) {
  return (
    <figure className="file-tree" aria-label={dictionary.rich.fileTree}>
      {children}
    </figure>
  );
}
