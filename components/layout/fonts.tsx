import { preload } from 'react-dom';

/**
 * The site's fonts. That of the text is asked for at once; a page with code asks for that of code.
 * @param stylesheet the `@font-face` rules
 * @param text address of the text's font
 */
export function Fonts({ stylesheet, text }: { stylesheet: string; text: string }) {
  preload(text, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/fonts/stylesheet.ts
  return <style dangerouslySetInnerHTML={{ __html: stylesheet }} />;
}
