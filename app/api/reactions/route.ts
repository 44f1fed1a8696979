import { countedPost, discuss, privateJson } from '@/app/api/discuss';
import { react, readNumbers } from '@/lib/discussion/numbers';
import { readBody } from '@/lib/discussion/read-body';
import { reactionSchema } from '@/lib/discussion/requests';
import { site } from '@/lib/site';

/** Leaves a reaction to a post or takes it back, and answers with the post's PostNumbers. */
export function POST(request: Request) {
  return discuss(request, async (context) => {
    const sent = await readBody(request, reactionSchema, context.origins);
    const { slug } = await countedPost(context, sent.slug, 'reactions');
    await react(context, slug, sent);
    return privateJson(await readNumbers(context, slug, site.discussion));
  });
}
