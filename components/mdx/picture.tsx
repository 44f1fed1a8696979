import type { ComponentProps } from 'react';

/** A picture that loads when it comes near. */
export function Picture({ alt, ...props }: ComponentProps<'img'>) {
  // biome-ignore lint/performance/noImgElement: next/image brings inline styles, which a strict policy refuses
  return <img loading="lazy" decoding="async" alt={alt ?? ''} {...props} />;
}
