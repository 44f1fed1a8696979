import fs from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import { getContent } from '@/lib/content/current';
import { publishedFiles } from '@/lib/content/images';
import { decodeSegment } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.posts.flatMap(({ slug, folder }) =>
    folder ? publishedFiles(folder).map((name) => ({ slug, file: name.split('/') })) : [],
  );
}

/** A file that stands beside a post, as it is. */
export async function GET(_: Request, { params }: RouteContext<'/posts/[slug]/[...file]'>) {
  const [slug = '', ...names] = [(await params).slug, ...(await params).file].map(decodeSegment);
  const folder = getContent().blog.post(slug)?.folder;
  const name = folder && publishedFiles(folder).find((each) => each === names.join('/'));
  if (!name) return new Response(null, { status: 404 });
  const type = lookup(name) ?? 'application/octet-stream';
  return new Response(fs.readFileSync(path.join(folder, name)), {
    headers: { 'Content-Type': type },
  });
}
