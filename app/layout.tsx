import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { PageControls } from '@/components/layout/page-controls';
import { ProblemList } from '@/components/layout/problem-list';
import { SpeculationRules } from '@/components/layout/speculation-rules';
import { ThemeScript } from '@/components/layout/theme-script';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import './globals.css';

export const metadata: Metadata = pageMetadata({ description: site.description, path: '/' });

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme script changes this element before React sees it.
    <html lang={site.language} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <a href="#main" className="skip-link">
          {dictionary.skipToContent}
        </a>
        <Header />
        <ProblemList problems={getContent().problems} />
        <main id="main" tabIndex={-1} className="column">
          {children}
        </main>
        <Footer />
        <PageControls />
        <SpeculationRules />
      </body>
    </html>
  );
}
