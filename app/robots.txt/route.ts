import { robotsFile } from '@/lib/robots';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

/** What robots may ask for. */
export function GET() {
  return new Response(robotsFile(site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
