import type { MdxProps } from '@/lib/mdx/components';
import { Picture } from './picture';

/** A picture with a caption. */
export function Figure({ src, alt, caption, ...size }: MdxProps<'Figure'>) {
  return (
    <figure className="figure">
      <Picture src={src} alt={alt} {...size} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
