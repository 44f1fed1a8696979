import type { Thing } from 'schema-dts';
import { asScript } from '@/lib/structured-data/script';

/** What the page says of itself to search engines (JSON-LD). No browser runs it. */
export function StructuredData({ things }: { things: readonly Thing[] }) {
  const html = { __html: asScript(things) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no text in it can end the script
  return <script type="application/ld+json" dangerouslySetInnerHTML={html} />;
}
