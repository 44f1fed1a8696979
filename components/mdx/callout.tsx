import type { PropsWithChildren } from 'react';
import { dictionary } from '@/lib/dictionary';
import type { MdxProps } from '@/lib/mdx/components';
import { CalloutSign } from './callout-sign';

/** A remark set apart from the text: a note, a tip, a warning and the like. Its sign and word say which. */
export function Callout({
  type = 'note',
  title,
  children,
}: PropsWithChildren<MdxProps<'Callout'>>) {
  const word = dictionary.callout[type];
  return (
    <aside className="callout" data-type={type}>
      <p className="callout-title">
        <CalloutSign type={type} label={title && word} />
        {title ?? word}
      </p>
      {children}
    </aside>
  );
}
