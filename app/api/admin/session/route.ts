import { discuss, privateJson } from '@/app/api/discuss';
import { withCookie } from '@/app/api/owner';
import { logIn, sessionCookie } from '@/lib/discussion/admin/login';
import { emptySchema, loginSchema } from '@/lib/discussion/admin/requests';
import { readBody } from '@/lib/discussion/read-body';

export const POST = (request: Request) =>
  discuss(request, async (context) => {
    const { password } = await readBody(request, loginSchema, context.origins);
    return withCookie(privateJson({}), await logIn(request, context, password));
  });

export const DELETE = (request: Request) =>
  discuss(request, async (context) => {
    await readBody(request, emptySchema, context.origins);
    return withCookie(privateJson({}), sessionCookie(request, '', 0));
  });
