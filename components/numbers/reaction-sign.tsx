import type { ReactionKind } from '@/lib/discussion/wire';

/** Drawn in a square of 20, by a line of 1.5. */
const PATHS: Record<ReactionKind, string> = {
  heart: 'M10 16.5 3.9 10.4a3.9 3.9 0 0 1 5.5-5.5l.6.6.6-.6a3.9 3.9 0 0 1 5.5 5.5Z',
  insight: 'M7.25 13.25a5.75 5.75 0 1 1 5.5 0v1.75h-5.5ZM8.25 17.5h3.5',
  cheer: 'M4.5 17.5v-15M4.5 3.25c4-2 7 2 11 0v7.5c-4 2-7-2-11 0Z',
};

/** The sign of a reaction; its word stands beside it. */
export function ReactionSign({ kind }: { kind: ReactionKind }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[kind]} />
    </svg>
  );
}
