import { countedPost, discuss, freshJson } from '@/app/api/discuss';
import { readNumbers } from '@/lib/discussion/numbers';
import { site } from '@/lib/site';
import { decodeSegment } from '@/lib/urls';

/** The reactions to a post, for pages that count no views (PostNumbers of lib/discussion/wire.ts). */
export function GET(request: Request, { params }: RouteContext<'/api/reactions/[slug]'>) {
  return discuss(request, async (context) => {
    const asked = decodeSegment((await params).slug) ?? '';
    const { slug } = await countedPost(context, asked, 'reactions');
    return freshJson(request, await readNumbers(context, slug, site.discussion));
  });
}
