import type * as Hast from 'hast';
import type * as Mdast from 'mdast';

type Node = { type: string };
type Parent = Node & { children: Node[] };
type Tree = Mdast.Nodes | Hast.Nodes;
type NodesOf<T> = T extends Mdast.Nodes ? Mdast.Nodes : Hast.Nodes;
type ParentsOf<T> = T extends Mdast.Nodes ? Mdast.Parents : Hast.Parents;

/** Leaves out what is in a node. */
export const SKIP = 'skip';

/** What to go on with: nothing for what is in the node, or else the index among its siblings. */
type Next = typeof SKIP | number | undefined;

/** A method, so that one for some nodes may stand where one for all is asked for. */
type Visitor<N, P> = {
  visit(node: N, index: number | undefined, parent: P | undefined): Next;
}['visit'];

/** Visits a tree's nodes in the order of the text: all of them, or those of a type. */
export function visit<T extends Tree>(tree: T, visitor: Visitor<NodesOf<T>, ParentsOf<T>>): void;
export function visit<T extends Tree, K extends NodesOf<T>['type']>(
  tree: T,
  type: K,
  visitor: Visitor<Extract<NodesOf<T>, { type: K }>, ParentsOf<T>>,
): void;
export function visit(
  tree: Node,
  typeOrVisitor: string | Visitor<Node, Parent>,
  maybeVisitor?: Visitor<Node, Parent>,
): void {
  const isAll = typeof typeOrVisitor === 'function';
  const type = isAll ? undefined : typeOrVisitor;
  const visitor = isAll ? typeOrVisitor : maybeVisitor;
  const enter = (node: Node, index?: number, parent?: Parent): number | undefined => {
    const next =
      type === undefined || node.type === type ? visitor?.(node, index, parent) : undefined;
    if (typeof next === 'number') return next;
    if (next === SKIP || !isParent(node)) return undefined;
    // Nodes may be put in and taken out meanwhile.
    for (let at = 0; at < node.children.length; ) {
      const child = node.children[at];
      at = (child && enter(child, at, node)) ?? at + 1;
    }
    return undefined;
  };
  enter(tree);
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
