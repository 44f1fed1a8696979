import { z } from 'zod';

/** The props of each component that authors may use in a post, by the component's name. */
export const mdxComponents = {
  /** A picture with a caption. */
  Figure: z.strictObject({ src: z.string(), alt: z.string(), caption: z.string() }),
  /** A remark set apart from the text. */
  Callout: z.strictObject({
    type: z.enum(['note', 'tip', 'warning']).default('note'),
    title: z.string().optional(),
  }),
} as const;

export type MdxComponentName = keyof typeof mdxComponents;

/** Props of one MDX component, without `children`. */
export type MdxProps<Name extends MdxComponentName> = z.input<(typeof mdxComponents)[Name]>;

/** Whether `name` can be written as `<name>` in a post. */
export function isMdxComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}
