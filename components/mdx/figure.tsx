import type { PropsWithChildren } from 'react';
import type { MdxProps } from '@/lib/mdx/components';

/** A picture with a caption. lib/mdx/rehype-pictures.ts puts the picture, or one for each theme, into it. */
export function Figure({
  caption,
  children,
}: PropsWithChildren<Pick<MdxProps<'Figure'>, 'caption'>>) {
  return (
    <figure className="figure">
      {children}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
