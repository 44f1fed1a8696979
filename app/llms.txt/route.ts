import { machineFile } from '@/app/machine-file';
import { getContent } from '@/lib/content/current';
import { llmsList } from '@/lib/markdown/llms';

export const dynamic = 'force-static';

export async function GET() {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return machineFile(await llmsList(getContent().blog), headers);
}
