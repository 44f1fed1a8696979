import type { z } from 'zod';
import { requireOwner } from '@/lib/discussion/admin/login';
import type { Context } from '@/lib/discussion/context';
import { readBody } from '@/lib/discussion/read-body';
import { discuss, privateJson } from './discuss';

/** Answers the owner, and nobody else. */
export function own(request: Request, handle: (context: Context) => Promise<unknown>) {
  return discuss(request, async (context) => {
    await requireOwner(context);
    return privateJson(await handle(context));
  });
}

/** Does what the owner's page sent as JSON. */
export function ownerSent<T>(
  request: Request,
  schema: z.ZodType<T>,
  handle: (context: Context, sent: T) => Promise<unknown>,
) {
  return own(request, async (context) =>
    handle(context, await readBody(request, schema, context.origins)),
  );
}

export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}
