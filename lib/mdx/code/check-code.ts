import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type BodyProblem, placeOf } from '../place';
import { readFence } from './read-fence';

/** What authors got wrong in the code of a post, at its place. */
export function checkCode(root: Root): BodyProblem[] {
  const found: BodyProblem[] = [];
  visit(root, (node) => {
    // Diagrams have rules of their own.
    if (node.type === 'code' && node.lang !== 'mermaid') {
      const place = placeOf(node);
      for (const { line, message } of readFence(node).problems) {
        // Of a line within the block only the line is known: the fence may be indented.
        found.push(
          line === 0 ? { ...place, message } : { line: place.line + line, column: 1, message },
        );
      }
    }
  });
  return found;
}
