// Checks the content, and makes of it what pages, feeds and indexes show. The first step of a build.
import './production';
import { ContentError } from '@/lib/content/problem';
import { checkContent } from './check-content';
import { prepareContent } from './prepare-content';

try {
  await checkContent(Number(process.env.BUILD_TIME), prepareContent);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`Nothing was built. ${error.message}`);
  process.exitCode = 1;
}
