import { z } from 'zod';
import settings from '@/content/site';
import { describeIssue, fieldName } from './content/describe-issue';
import { ContentError } from './content/problem';
import { parseSite, type Site, siteSchema } from './site-schema';

/** The site's settings, validated once. */
export const site: Site = readSite();

function readSite(): Site {
  try {
    return parseSite(settings, process.env);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new ContentError(
      error.issues.map((issue) => {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
        const field = fieldName([...issue.path, ...keys.slice(0, 1)]) || 'site';
        const message = describeIssue(issue, field, Object.keys(siteSchema.shape));
        return { file: 'content/site.ts', line: 1, column: 1, field, message };
      }),
    );
  }
}
