import type { ComponentProps } from 'react';

/** In CSS pixels; they keep the picture's room while it loads. */
export type PictureSize = Pick<ComponentProps<'img'>, 'width' | 'height'>;

/** A picture that loads when it comes near. */
export function Picture({ alt, ...props }: ComponentProps<'img'>) {
  // biome-ignore lint/performance/noImgElement: next/image brings inline styles, which a strict policy refuses
  return <img loading="lazy" decoding="async" alt={alt ?? ''} {...props} />;
}
