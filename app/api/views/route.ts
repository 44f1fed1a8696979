import { countedPost, discuss, privateJson } from '@/app/api/discuss';
import { readNumbers, viewPost } from '@/lib/discussion/numbers';
import { readBody } from '@/lib/discussion/read-body';
import { viewSchema } from '@/lib/discussion/requests';
import { site } from '@/lib/site';

/** Counts a reader of a post (`{ slug }`), and answers with the post's PostNumbers. */
export function POST(request: Request) {
  return discuss(request, async (context) => {
    const sent = await readBody(request, viewSchema, context.origins);
    const { slug } = await countedPost(context, sent.slug, 'views');
    await viewPost(context, slug, request.headers);
    return privateJson(await readNumbers(context, slug, site.discussion));
  });
}
