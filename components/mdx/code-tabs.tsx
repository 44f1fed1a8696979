import { Children, isValidElement, type PropsWithChildren } from 'react';
import { dictionary } from '@/lib/dictionary';
import type { MdxProps } from '@/lib/mdx/components';
import type { CodeBlock } from './code-block';
import { TabSet } from './tab-set';

type Block = Parameters<typeof CodeBlock>[0];

/** One example in several languages, or for several tools. Holds blocks of code alone (lib/mdx/code/check-code.ts). */
export function CodeTabs({ children }: PropsWithChildren<MdxProps<'CodeTabs'>>) {
  const tabs = Children.toArray(children)
    .filter((child) => isValidElement<Block>(child))
    .map((block) => ({ label: block.props.label ?? '', content: block }));
  return (
    <TabSet
      className="code-tabs"
      label={dictionary.codeBlock.tabs}
      tabs={tabs}
      action="choose-tab"
    />
  );
}
