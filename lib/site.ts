import fs from 'node:fs';
import { z } from 'zod';
import settings from '@/content/site';
import { describeIssues } from './content/describe-issue';
import { ContentError } from './content/problem';
import { settingPlace } from './setting-place';
import { parseSite, type Site, siteSchema } from './site-schema';

const FILE = 'content/site.ts';

/** The site's settings, validated once. */
export const site: Site = readSite(settings, process.env);

/**
 * Validates settings, and says of each problem where it is and what to do.
 * @throws ContentError for settings that are not valid
 */
export function readSite(written: unknown, environment: unknown): Site {
  try {
    return parseSite(written, environment);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const source = fs.readFileSync(FILE, 'utf8');
    throw new ContentError(
      describeIssues(error, siteSchema).map(({ field, message }) => {
        return { file: FILE, ...settingPlace(source, field), field: field || 'site', message };
      }),
    );
  }
}
