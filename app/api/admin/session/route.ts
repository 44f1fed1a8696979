import { discuss, privateJson } from '@/app/api/discuss';
import { withCookies } from '@/app/api/owner';
import { logIn, sessionCookie } from '@/lib/discussion/admin/login';
import { emptySchema, loginSchema } from '@/lib/discussion/admin/requests';
import { readBody } from '@/lib/discussion/read-body';

export const POST = (request: Request) =>
  discuss(request, async (context) => {
    const { password } = await readBody(request, loginSchema, context.origins);
    return withCookies(privateJson({}), await logIn(request, context, password));
  });

export const DELETE = (request: Request) =>
  discuss(request, async (context) => {
    await readBody(request, emptySchema, context.origins);
    return withCookies(privateJson({}), [sessionCookie(request, '', 0)]);
  });
