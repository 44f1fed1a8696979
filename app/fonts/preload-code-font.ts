import { preload } from 'react-dom';
import { getContent } from '@/lib/content/current';
import { siteFonts } from '@/lib/fonts/site-fonts';
import { paths } from '@/lib/urls';

/**
 * Asks for the font of code together with the page, where there is code in it: without that it
 * would come too late for a reader's first page.
 * @param source the Markdown of the page
 */
export function preloadCodeFont(source: string): void {
  const fonts = siteFonts(getContent());
  if (!fonts || !/`|~~~/.test(source)) return;
  preload(paths.font(fonts.code.file), {
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  });
}
