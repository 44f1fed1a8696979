import type { BodyComponents } from '@/lib/mdx/compile';
import type { MdxComponentName } from '@/lib/mdx/components';
import { Callout } from './callout';
import { Checkbox } from './checkbox';
import { CodeBlock } from './code-block';
import { Example } from './example';
import { Figure } from './figure';
import { DisplayFormula, Formula, FormulaStyle } from './formula';
import { Picture } from './picture';
import { Table } from './table';

/** What authors may name in a post. */
const named = { Callout, Example, Figure } satisfies Record<MdxComponentName, unknown>;

/** What a body is rendered with: those, and what stands in for plain elements. */
export const bodyComponents: BodyComponents = {
  ...named,
  CodeBlock,
  DisplayFormula,
  Formula,
  FormulaStyle,
  img: Picture,
  input: Checkbox,
  table: Table,
};
