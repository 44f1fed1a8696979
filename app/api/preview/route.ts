import { discussComments, privateJson } from '@/app/api/discuss';
import { limit } from '@/lib/discussion/context';
import { renderComment } from '@/lib/discussion/markdown';
import { readBody } from '@/lib/discussion/read-body';
import { previewSchema } from '@/lib/discussion/requests';

/** A comment as it will look: `{ html }`. */
export function POST(request: Request) {
  return discussComments(request, async (context) => {
    const { body } = await readBody(request, previewSchema, context.origins);
    await limit(context, 'preview', { most: 60, within: 60_000 });
    return privateJson({ html: await renderComment(body) });
  });
}
