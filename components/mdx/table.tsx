import type { ComponentProps } from 'react';
import { dictionary } from '@/lib/dictionary';

/** A table that scrolls sideways within itself where the screen is narrow. */
export function Table(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-scroll" aria-label={dictionary.table} tabIndex={0}>
      <table {...props} />
    </section>
  );
}
