import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Fonts } from '@/components/layout/fonts';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { PageControls } from '@/components/layout/page-controls';
import { PreviewNotice } from '@/components/layout/preview-notice';
import { ProblemList } from '@/components/layout/problem-list';
import { SettingsScript } from '@/components/layout/settings-script';
import { SpeculationRules } from '@/components/layout/speculation-rules';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { siteFonts } from '@/lib/fonts/site-fonts';
import { fontStylesheet } from '@/lib/fonts/stylesheet';
import { pageMetadata } from '@/lib/metadata';
import { readerScripts } from '@/lib/reader-scripts';
import { site } from '@/lib/site';
import { siteMetadata } from '@/lib/site-metadata';
import { paperColors } from '@/lib/theme-colors';
import { paths } from '@/lib/urls';
import './globals.css';
import icon from './icon.svg';

export const metadata: Metadata = {
  ...pageMetadata({ description: site.description, path: '/' }),
  ...siteMetadata(site),
  icons: {
    icon: [
      { url: paths.icon(48), type: 'image/png', sizes: '48x48' },
      { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: paths.icon(180),
  },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paperColors.light },
    { media: '(prefers-color-scheme: dark)', color: paperColors.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const content = getContent();
  const fonts = siteFonts(content);
  return (
    // The settings script changes this element before React sees it.
    <html lang={site.language} suppressHydrationWarning>
      <head>
        <SettingsScript />
        {/* Nothing is painted before the header is whole: its end would push its beginning aside. */}
        <link rel="expect" href="#main" blocking="render" />
        {fonts && <Fonts stylesheet={fontStylesheet(fonts)} text={paths.font(fonts.text.file)} />}
      </head>
      <body>
        <a href="#main" className="skip-link">
          {dictionary.skipToContent}
        </a>
        <PreviewNotice site={site} />
        <Header icon={icon.src} />
        <ProblemList problems={content.problems} />
        <main id="main" tabIndex={-1} className="column">
          {children}
        </main>
        <Footer />
        <PageControls script={paths.script((await readerScripts()).main)} />
        <SpeculationRules />
      </body>
    </html>
  );
}
