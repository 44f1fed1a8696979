import { z } from 'zod';
import { blockProps } from './props/blocks';
import { mediaProps } from './props/media';
import { text, whole } from './props/values';

/** The kinds of `<Callout>`, and of GitHub's alerts (`> [!NOTE]`). */
export const calloutTypes = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** The props of each component that authors may use in a post, by the component's name. */
export const mdxComponents = {
  /** A picture with or without a caption. */
  Figure: z.strictObject({
    src: text,
    /** Shown instead in the dark theme. */
    dark: text.optional(),
    /** Required all the same: its absence is told as that of any picture's. */
    alt: z.string().optional(),
    caption: text.optional(),
    /** In CSS pixels; those of the file where they are left out. */
    width: whole,
    height: whole,
  }),
  /** A remark set apart from the text. */
  Callout: z.strictObject({
    type: z.enum(calloutTypes).default('note'),
    title: z.string().optional(),
  }),
  /** Shows its own source above what it holds. */
  Example: z.strictObject({}),
  ...blockProps,
  ...mediaProps,
  /** Blocks of code of which one is shown. */
  CodeTabs: z.strictObject({}),
} as const;

export type MdxComponentName = keyof typeof mdxComponents;

/** Props of one MDX component, without `children`. */
export type MdxProps<Name extends MdxComponentName> = z.input<(typeof mdxComponents)[Name]>;

/** Whether `name` can be written as `<name>` in a post. */
export function isMdxComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}
