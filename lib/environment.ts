import { z } from 'zod';

/** A tag or a line in which search engines hand out their code. */
const WHOLE = /\bcontent\s*=\s*["'](?<tag>[^"']+)["']|DaumWebMasterTool:\s*(?<line>\S+)/i;

/** What a search engine gives to prove whose site it is. */
export const verificationCode = z
  .string()
  .trim()
  .min(1)
  .superRefine((written, context) => {
    const { tag, line } = WHOLE.exec(written)?.groups ?? {};
    const inside = tag ?? line;
    if (inside) {
      context.addIssue(`is more than the code; write "${inside}" alone`);
    } else if (!/^[\w+/=:-]+$/.test(written)) {
      context.addIssue(
        `"${written}" is not a verification code; write what stands in content="…" of the tag that the search engine shows`,
      );
    }
  });

/** Where the discussion can be kept (lib/discussion/database/open.ts). */
const database = z
  .string()
  .refine((url) => /^(?:file:.|(?:libsql|https?|wss?|postgres(?:ql)?):\/\/.)/.test(url), {
    error:
      'is not a database of the discussion; write postgres://…, libsql://… or file:… with a path',
  });

/** What of the environment counts for the site. A variable that is set to nothing is not set. */
export const environmentSchema = z
  .looseObject({})
  .transform((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')))
  .pipe(
    z.object({
      /** Set by Vercel: the production address, without protocol. */
      VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
      /** Set by Vercel, without protocol: the address of a branch's last deployment, and that of this one. */
      VERCEL_BRANCH_URL: z.string().optional(),
      VERCEL_URL: z.string().optional(),
      /** Set by Vercel: `production`, `preview` or `development`. */
      VERCEL_ENV: z.string().optional(),
      PORT: z.string().optional(),
      /** `1` for a site that is not for readers yet; `0` where Vercel's word does not count. */
      SITE_PREVIEW: z.stringbool().optional(),
      GOOGLE_SITE_VERIFICATION: verificationCode.optional(),
      NAVER_SITE_VERIFICATION: verificationCode.optional(),
      DAUM_SITE_VERIFICATION: verificationCode.optional(),
      BING_SITE_VERIFICATION: verificationCode.optional(),
      /** Set by Vercel to `1`, while building and while serving. */
      VERCEL: z.string().optional(),
      DATABASE_URL: database.optional(),
      /** For a libSQL server. */
      DATABASE_AUTH_TOKEN: z.string().optional(),
      /** What `npm run admin:password` prints. Without it nobody can look after the discussion. */
      ADMIN_PASSWORD_HASH: z
        .string()
        .regex(/^scrypt:\d+:\d+:\d+:[\w-]+:[\w-]+$/, {
          error:
            'is not what `npm run admin:password` prints; run it, and take its last line whole',
        })
        .optional(),
      /** Told of new comments: an incoming webhook of Slack or Discord, or one that takes the same. */
      COMMENT_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
      /** How many proxies of our own stand before the server, each of which adds to `X-Forwarded-For`; not on Vercel. */
      TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    }),
  );

export type Environment = z.infer<typeof environmentSchema>;
