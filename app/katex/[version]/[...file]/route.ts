import { formulaStyle, readFormulaStyle } from '@/lib/mdx/formula-style';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const { version, files } = formulaStyle;
  return files().map((file) => ({ version, file: file.split('/') }));
}

/** A file of KaTeX's stylesheet, kept by browsers for good: its address holds the version. */
export async function GET(_: Request, { params }: RouteContext<'/katex/[version]/[...file]'>) {
  const found = readFormulaStyle((await params).file.join('/'));
  if (!found) return new Response(null, { status: 404 });
  const headers = {
    'Content-Type': found.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  return new Response(found.body, { headers });
}
