import { machineFile } from '@/app/machine-file';
import { robotsFile } from '@/lib/robots';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

/** What robots may ask for. */
export function GET() {
  return machineFile(robotsFile(site), { 'Content-Type': 'text/plain; charset=utf-8' });
}
