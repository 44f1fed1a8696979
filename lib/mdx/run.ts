/** What a compiled body builds its elements with: React's functions, or others with their names. */
export type Runtime = Record<'Fragment' | 'jsx' | 'jsxs', unknown>;

/** The body as a component: what it gives is what the runtime's functions give. */
export type BodyComponent<T> = (props: { components: object }) => T;

/**
 * Runs a compiled body's program (compile.ts).
 * @param program made by our own compiler from what authors wrote, whom we trust
 */
export function runBody<T>(program: string, runtime: Runtime): BodyComponent<T> {
  const module: { default: BodyComponent<T> } = Reflect.construct(Function, [program])(runtime);
  return module.default;
}
