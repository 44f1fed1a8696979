import type { ComponentProps } from 'react';
import { dictionary } from '@/lib/dictionary';

type Props = ComponentProps<'img'> & {
  /** The picture in a few pixels, as a `data:` address. */
  'data-blur'?: string;
  /** Address at which there is more to see of it. */
  'data-zoom'?: string;
  /** The one theme in which it is shown. */
  'data-scheme'?: string;
};

/**
 * A picture that loads when it comes near, over its own blur. A large one is a link to itself, which
 * scripts show above the page (components/actions/zoom.ts).
 */
export function Picture(props: Props) {
  const { alt, 'data-blur': blur, 'data-zoom': zoom, 'data-scheme': scheme, ...rest } = props;
  const picture = (
    <>
      {/* biome-ignore lint/performance/noImgElement: next/image brings inline styles, which a strict policy refuses */}
      {blur && <img className="picture-blur" src={blur} alt="" aria-hidden="true" />}
      {/* biome-ignore lint/performance/noImgElement: as above */}
      <img loading="lazy" decoding="async" alt={alt ?? ''} {...rest} />
    </>
  );
  if (!zoom) {
    return (
      <span className="picture" data-scheme={scheme}>
        {picture}
      </span>
    );
  }
  return (
    <a className="picture" data-scheme={scheme} href={zoom} data-action="zoom">
      {picture}
      <span className="sr-only">{dictionary.picture.zoom}</span>
    </a>
  );
}
