import type { Node } from 'unist';

/** Something wrong in a body: place in the file (1-based), what it is and what to do. */
export type BodyProblem = { line: number; column: number; message: string };

/** Where a node begins in its file, 1-based. */
export function placeOf(node: Node | undefined): { line: number; column: number } {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  return { line, column };
}
