import { z } from 'zod';

const text = z.string().trim().min(1);

const address = z.url({ protocol: /^https?$/ }).transform((url, context) => {
  const { origin, href } = new URL(url);
  if (href !== `${origin}/`) {
    context.addIssue(`"${url}" is more than a site's root, where the blog stands; write ${origin}`);
  }
  return origin;
});

/** Settings of the site, as `content/site.ts` gives them. */
export const siteSchema = z.strictObject({
  /** The blog's name, in the header, in titles and in previews. */
  title: text,
  /** One or two sentences for search engines and previews. */
  description: text,
  /** Where the site is published, such as `https://blog.example.com`. Default on Vercel: its own address. */
  url: address.optional(),
  author: z.strictObject({ name: text, url: z.url().optional() }),
  /** Language of the interface. */
  language: z.enum(['ko']),
  /** IANA name of the zone in which dates in front matter are meant. */
  timeZone: text.refine(isTimeZone, {
    error: ({ input }) => `"${input}" is not a time zone; write an IANA name such as Asia/Seoul`,
  }),
  /** Links in the header, in order. */
  navigation: z.array(z.strictObject({ label: text, href: text })),
  /** How many posts a page of the list shows. */
  postsPerPage: z.int().min(1).max(100),
  /** Pretendard and D2Coding, cut to what the site says; or the fonts of the reader's device alone. */
  font: z.enum(['pretendard', 'system']).default('pretendard'),
});

/** What an author writes in `content/site.ts`. */
export type SiteSettings = z.input<typeof siteSchema>;

/** The validated settings, with the address that the site is built for. */
export type Site = z.infer<typeof siteSchema> & { url: string };

const environmentSchema = z.object({
  /** Set by Vercel: the production address, without protocol. */
  VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
  PORT: z.string().optional(),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Validates the settings and settles the site's address: the one set, else Vercel's, else this machine's.
 * @throws z.ZodError for settings that are not valid
 */
export function parseSite(settings: unknown, environment: unknown): Site {
  const site = siteSchema.parse(settings, { reportInput: true });
  const { VERCEL_PROJECT_PRODUCTION_URL: vercel, PORT } = environmentSchema.parse(environment);
  const fallback = vercel ? `https://${vercel}` : `http://localhost:${PORT ?? 3000}`;
  return { ...site, url: site.url ?? fallback };
}
