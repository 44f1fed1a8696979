import { permanentRedirect } from 'next/navigation';
import { getContent } from '@/lib/content/current';
import { decodeSegment, paths } from '@/lib/urls';

/**
 * Leads an old address to its post for good, and does nothing for any other. The build has all such
 * addresses from [...path]; the development server asks the route that looks most like them.
 * @param path the address's segments, as the router hands them over
 */
export function redirectMoved(path: readonly string[]): undefined {
  const moved = getContent().blog.movedFrom(`/${path.map(decodeSegment).join('/')}`);
  if (moved) permanentRedirect(paths.post(moved.slug));
}
