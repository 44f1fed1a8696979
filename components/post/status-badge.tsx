import type { PostStatus } from '@/lib/content/status';
import { dictionary } from '@/lib/dictionary';

/** Marks what only development shows. */
export function StatusBadge({ status }: { status: PostStatus }) {
  if (status === 'published') return null;
  return <span className="badge">{dictionary[status]}</span>;
}
