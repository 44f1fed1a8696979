import { largestOfPattern, type PrerenderedPage, readPrerendered } from '@/scripts/prerendered';
import { copyFolder } from './copies';

/** An address that no page has: what is not found is a page, too. */
const missing: PrerenderedPage = { address: '/nothing-here', pattern: 'not found', file: '' };

/**
 * Every page of the site that a project of Playwright's serves, from the build itself: a new page
 * is looked at without being named here.
 * @param project `site` or `fixture`
 */
export function allPages(project: string): PrerenderedPage[] {
  return [...prerendered(project), missing];
}

/** One page of every address pattern: that with the most in it. */
export function pageTypes(project: string): PrerenderedPage[] {
  return [...largestOfPattern(prerendered(project)), missing];
}

/** One page of every address pattern, and on the site of difficult cases every post. */
export function examples(project: string): PrerenderedPage[] {
  const isCase = ({ pattern }: PrerenderedPage) =>
    project === 'fixture' && pattern.startsWith('/posts/');
  return [
    ...prerendered(project).filter(isCase),
    ...pageTypes(project).filter((page) => !isCase(page)),
  ];
}

function prerendered(project: string): PrerenderedPage[] {
  return readPrerendered(project === 'fixture' ? copyFolder('start') : process.cwd()).pages;
}
