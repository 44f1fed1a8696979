import type { PropsWithChildren } from 'react';
import { dictionary } from '@/lib/dictionary';
import type { MdxProps } from '@/lib/mdx/components';

/** A remark set apart from the text: a note, a tip or a warning. */
export function Callout({
  type = 'note',
  title,
  children,
}: PropsWithChildren<MdxProps<'Callout'>>) {
  return (
    <aside className="callout" data-type={type}>
      <p className="callout-title">{title ?? dictionary.callout[type]}</p>
      {children}
    </aside>
  );
}
