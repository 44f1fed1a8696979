import { Children, isValidElement, type PropsWithChildren, type ReactNode } from 'react';
import { dictionary } from '@/lib/dictionary';
import type { MdxProps } from '@/lib/mdx/components';
import { TabSet } from './tab-set';

type TabProps = PropsWithChildren<MdxProps<'Tab'>>;

/** Panels of which one is shown. Holds `<Tab>` alone (lib/mdx/check-use.ts). */
export function Tabs({ children }: { children?: ReactNode }) {
  const tabs = Children.toArray(children)
    .filter((child) => isValidElement<TabProps>(child))
    .map(({ props }) => ({ label: props.label, content: props.children }));
  return <TabSet label={dictionary.rich.tabs(tabs.map(({ label }) => label))} tabs={tabs} />;
}

/** One panel and its name; `<Tabs>` renders them. */
export function Tab({ children }: TabProps) {
  return children;
}
