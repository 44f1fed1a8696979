import type { Identifier, Node, Program } from 'estree';
import { createVisitors } from 'estree-util-scope';
import { walk } from 'estree-walker';
import { z } from 'zod';

/** A name or construct in an expression that a post cannot use. Offsets are those of the tree. */
export type ExpressionProblem = { node: Node; message: string };

const named = z.object({ name: z.string() });
const component = z.union([
  z
    .object({ type: z.literal('JSXOpeningElement'), name: named })
    .transform(({ name }) => name.name),
  z
    .object({ type: z.literal('JSXMemberExpression'), object: named, property: named })
    .transform(({ object, property }) => `${object.name}.${property.name}`),
]);

/** What an expression in a post may name: the language itself, not the machine it is built on. */
const LANGUAGE = new Set(
  'undefined NaN Infinity Math JSON Intl Date Number String Boolean Array Object Map Set BigInt Symbol RegExp URL URLSearchParams encodeURIComponent decodeURIComponent encodeURI decodeURI parseInt parseFloat isNaN isFinite structuredClone Error'.split(
    ' ',
  ),
);

/** Of those, what can ask for the time or for chance. */
const FLEETING = new Set(['Date', 'Intl', 'Math']);

/** Refused by next-mdx-remote wherever they stand, since they lead out of the expression. */
const REFUSED = new Set(
  'eval Function AsyncFunction GeneratorFunction FunctionConstructor require process global globalThis module exports __dirname __filename child_process fs net http https vm worker_threads Reflect constructor prototype __proto__'.split(
    ' ',
  ),
);

/** What an expression names: problems found, and the components it renders. */
export type ExpressionNames = {
  problems: ExpressionProblem[];
  components: { node: Node; name: string }[];
  /** It may give something else tomorrow: it asks for the time, or for chance. */
  fleeting: boolean;
};

/** Finds names that an expression may not use, names that nothing defines, and components. */
export function checkExpression(program: Program): ExpressionNames {
  const components: ExpressionNames['components'] = [];
  const problems: ExpressionProblem[] = [];
  const references: { node: Identifier; defined: readonly (readonly string[])[] }[] = [];
  const { enter, exit, scopes } = createVisitors();
  walk(program, {
    enter(node, parent) {
      enter(node);
      if (node.type === 'ImportExpression') {
        problems.push({ node, message: 'import() cannot be used in a post; remove it' });
      }
      if (node.type === 'MetaProperty' && node.meta.name === 'import') {
        problems.push({ node, message: 'import.meta cannot be used in a post; remove it' });
      }
      const name = parent && isClosing(parent) ? undefined : component.safeParse(node).data;
      if (name) components.push({ node, name });
      const refused = refusedName(node, parent);
      if (refused) {
        const message = `\`${refused}\` cannot be used in a post; remove it, or put it in \`code\``;
        problems.push({ node, message });
      } else if (node.type === 'Identifier' && isReference(node, parent)) {
        references.push({ node, defined: scopes.map((scope) => scope.defined) });
      }
    },
    leave: (node) => exit(node),
  });
  // Looked up only now: a name may be defined further down in its scope.
  for (const { node, defined } of references) {
    if (LANGUAGE.has(node.name) || defined.some((names) => names.includes(node.name))) continue;
    const message = `\`${node.name}\` is not defined; to show a brace as text, write \\{ or put it in \`code\``;
    problems.push({ node, message });
  }
  const fleeting = references.some(({ node }) => FLEETING.has(node.name));
  return { problems, components, fleeting };
}

/** Estree's own types leave JSX out. */
function isClosing({ type }: { type: string }): boolean {
  return type === 'JSXClosingElement';
}

/** A name as it stands, or in brackets: `a.constructor`, `a['constructor']`. */
function refusedName(node: Node, parent: Node | null): string | undefined {
  const inBrackets = node.type === 'Literal' && parent?.type === 'MemberExpression';
  const name = inBrackets ? String(node.value) : node.type === 'Identifier' && node.name;
  return name && REFUSED.has(name) ? name : undefined;
}

function isReference(node: Identifier, parent: Node | null): boolean {
  if (parent?.type === 'MemberExpression') return parent.computed || parent.object === node;
  if (parent?.type === 'Property') return parent.computed || parent.value === node;
  return parent?.type !== 'LabeledStatement' && parent?.type !== 'MetaProperty';
}
