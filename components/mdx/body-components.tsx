import type { MdxComponentName } from '@/lib/mdx/components';
import type { BodyComponents } from '@/lib/mdx/render';
import { Callout } from './callout';
import { Checkbox } from './checkbox';
import { CodeBlock } from './code-block';
import { CodeTabs } from './code-tabs';
import { Details } from './details';
import { Diagram } from './diagram';
import { Example } from './example';
import { Figure } from './figure';
import { FileTree } from './file-tree';
import { DisplayFormula, Formula, FormulaStyle } from './formula';
import { LinkCard } from './link-card';
import { Picture } from './picture';
import { Steps } from './steps';
import { HeadingCell, Table } from './table';
import { Tab, Tabs } from './tabs';
import { TextLink } from './text-link';
import { Video } from './video';
import { YouTube } from './youtube';

/** What authors may name in a post. */
const named = {
  Callout,
  CodeTabs,
  Details,
  Example,
  Figure,
  FileTree,
  LinkCard,
  Steps,
  Tab,
  Tabs,
  Video,
  YouTube,
} satisfies Record<MdxComponentName, unknown>;

/** What a body is rendered with: those, and what stands in for plain elements. */
export const bodyComponents: BodyComponents = {
  ...named,
  CodeBlock,
  Diagram,
  DisplayFormula,
  Formula,
  FormulaStyle,
  Picture,
  a: TextLink,
  img: Picture,
  input: Checkbox,
  table: Table,
  th: HeadingCell,
};
