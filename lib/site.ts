import fs from 'node:fs';
import type { z } from 'zod';
import settings from '@/content/site';
import { describeIssues } from './content/describe-issue';
import { ContentError } from './content/problem';
import { environmentSchema } from './environment';
import { settingPlace } from './setting-place';
import { type Site, settleSite, siteSchema } from './site-schema';

const FILE = 'content/site.ts';

/** The site's settings, validated once. */
export const site: Site = readSite(settings, process.env);

/**
 * Validates settings and environment, and says of each problem where it is and what to do.
 * @throws ContentError for settings and variables that are not valid
 */
export function readSite(written: unknown, environment: unknown): Site {
  const settings = siteSchema.safeParse(written, { reportInput: true });
  const machine = environmentSchema.safeParse(environment, { reportInput: true });
  if (settings.success && machine.success) return settleSite(settings.data, machine.data);
  const source = fs.readFileSync(FILE, 'utf8');
  throw new ContentError([
    ...told(settings.error).map(({ field, message }) => {
      return { file: FILE, ...settingPlace(source, field), field: field || 'site', message };
    }),
    ...told(machine.error).map(({ field, message }) => {
      return { file: 'environment', line: 1, column: 1, field, message };
    }),
  ]);
}

function told(error: z.ZodError | undefined) {
  return error ? describeIssues(error, siteSchema) : [];
}
