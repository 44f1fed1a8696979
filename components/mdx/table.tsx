import type { ComponentProps } from 'react';
import { dictionary } from '@/lib/dictionary';

/**
 * A table that scrolls sideways within itself where the screen is narrow. A group and no region: a
 * post can have many, and regions are the few landmarks that one finds a page's way by.
 */
export function Table(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="table-scroll" role="group" aria-label={dictionary.table} tabIndex={0}>
      <table {...props} />
    </div>
  );
}

/** A heading of a table. The empty one in the corner heads nothing, and is a cell like others. */
export function HeadingCell(props: ComponentProps<'th'>) {
  return props.children ? <th {...props} /> : <td {...props} />;
}
