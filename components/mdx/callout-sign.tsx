import type { MdxProps } from '@/lib/mdx/components';

type CalloutType = NonNullable<MdxProps<'Callout'>['type']>;

/** Drawn in a square of 16, by a line of 1.5. */
const PATHS: Record<CalloutType, string> = {
  note: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5ZM8 7.25v4M8 4.75v.01',
  tip: 'M5.5 10.75a4.75 4.75 0 1 1 5 0v1.5h-5v-1.5ZM6.25 14.5h3.5',
  important: 'M2 2.5h12v8.5H8.5L5.25 14v-3H2v-8.5ZM8 4.75v2M8 8.75v.01',
  warning: 'M8 2 14.75 13.5H1.25L8 2ZM8 6.5v3M8 11.5v.01',
  caution:
    'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65h-5.2l-3.65-3.65v-5.2l3.65-3.65ZM8 4.75v4M8 11v.01',
};

/**
 * The sign of a kind of remark.
 * @param label what it stands for, where no word beside it says so
 */
export function CalloutSign({ type, label }: { type: CalloutType; label?: string }) {
  return (
    <svg
      role={label && 'img'}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className="callout-sign"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[type]} />
    </svg>
  );
}
