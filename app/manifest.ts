import type { MetadataRoute } from 'next';
import { iconSizes } from '@/lib/draw-icon';
import { site } from '@/lib/site';
import { paperColors } from '@/lib/theme-colors';
import { paths } from '@/lib/urls';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    start_url: paths.home,
    display: 'minimal-ui',
    background_color: paperColors.light,
    theme_color: paperColors.light,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...iconSizes.home.map((size) => ({
        src: paths.icon(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'maskable' as const,
      })),
    ],
  };
}
