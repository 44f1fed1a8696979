import fs from 'node:fs';
import { z } from 'zod';
import { discussionSchema, neededStore, settleDiscussion } from './discussion/settings-schema';
import { type Environment, verificationCode } from './environment';

const text = z.string().trim().min(1);

const elsewhere = z.url({ protocol: /^https?$/ });

const address = elsewhere.transform((url, context) => {
  const { origin, href } = new URL(url);
  if (href !== `${origin}/`) {
    context.addIssue(`"${url}" is more than a site's root, where the blog stands; write ${origin}`);
  }
  return origin;
});

/** A full address, or a path of this site. */
const link = text.refine((value) => isPath(value) || elsewhere.safeParse(value).success, {
  error: ({ input }) =>
    `"${input}" is no address; begin it with https://, or with / for a page of this site`,
});

const picture = link.refine((value) => !isPath(value) || isInPublic(value), {
  error: ({ input }) => `${input} is not in public/; put it there, or mend the name`,
});

const author = z.strictObject({
  name: text,
  /** A page about the author: a full address, or a path of this site such as `/about`. */
  url: link.optional(),
  /** What search engines take the author for. */
  kind: z.enum(['person', 'organization']).default('person'),
  /** A portrait or a logo: a full address, or a path in `public/`. */
  image: picture.optional(),
  /** The author elsewhere, such as `https://github.com/…`. */
  sameAs: z.array(elsewhere).default([]),
});

const verification = z.strictObject({
  google: verificationCode.optional(),
  naver: verificationCode.optional(),
  daum: verificationCode.optional(),
  bing: verificationCode.optional(),
});

/** Settings of the site, as `content/site.ts` gives them. */
export const siteSchema = z.strictObject({
  /** The blog's name, in the header, in titles and in previews. */
  title: text,
  /** One or two sentences for search engines and previews. */
  description: text,
  /** Where the site is published, such as `https://blog.example.com`. Default on Vercel: its own address. */
  url: address.optional(),
  author,
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
  /** Codes with which search engines prove whose site it is. One that is set here goes before the environment's. */
  verification: verification.default({}),
  /** What readers may answer. */
  discussion: discussionSchema.prefault({}),
});

/** What an author writes in `content/site.ts`. */
export type SiteSettings = z.input<typeof siteSchema>;

/** The validated settings, and what the environment adds to them. */
export type Site = z.infer<typeof siteSchema> & {
  /** The address that the site is built for. */
  url: string;
  /** Where this build itself can be seen: `url`, but in a preview on Vercel another one. */
  deployment: string;
  /** Who said so. That of the `machine` is no address for readers. */
  addressFrom: 'settings' | 'vercel' | 'machine';
  /** Whether this is not the site that readers know, but one to look at what will be. */
  isPreview: boolean;
  /** Whether this machine can keep a discussion. Vercel keeps no files: there it needs `DATABASE_URL`. */
  hasStore: boolean;
  /** What the settings ask for, and what is off where it cannot: `comments`, `reactions`, `views`. */
  missesStore: string[];
};

function isPath(value: string): boolean {
  return /^\/(?!\/)/.test(value);
}

function isInPublic(value: string): boolean {
  return !value.split(/[/\\]/).includes('..') && fs.existsSync(`public${value}`);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Settles the site's address (the one set, else Vercel's, else this machine's), and whether it is a preview. */
export function settleSite(settings: z.infer<typeof siteSchema>, environment: Environment): Site {
  const { VERCEL_PROJECT_PRODUCTION_URL: vercel, VERCEL_ENV, PORT, ...machine } = environment;
  const { google, naver, daum, bing } = settings.verification;
  const url = settings.url ?? (vercel ? `https://${vercel}` : `http://localhost:${PORT ?? 3000}`);
  const isPreview = machine.SITE_PREVIEW ?? ['preview', 'development'].includes(VERCEL_ENV ?? '');
  const own = isPreview ? (machine.VERCEL_BRANCH_URL ?? machine.VERCEL_URL) : undefined;
  const hasStore = machine.DATABASE_URL !== undefined || machine.VERCEL === undefined;
  return {
    ...settings,
    hasStore,
    missesStore: hasStore ? [] : neededStore(settings.discussion),
    discussion: settleDiscussion(settings.discussion, hasStore),
    url,
    deployment: own ? `https://${own}` : url,
    addressFrom: settings.url ? 'settings' : vercel ? 'vercel' : 'machine',
    isPreview,
    verification: {
      google: google ?? machine.GOOGLE_SITE_VERIFICATION,
      naver: naver ?? machine.NAVER_SITE_VERIFICATION,
      daum: daum ?? machine.DAUM_SITE_VERIFICATION,
      bing: bing ?? machine.BING_SITE_VERIFICATION,
    },
  };
}
