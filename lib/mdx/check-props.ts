import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { didYouMean } from '../suggest';
import { type MdxComponentName, mdxComponents } from './components';

/**
 * What is wrong with the props that a component was given, a sentence each. A value that is
 * computed is taken on trust; a spread may bring any prop.
 */
export function checkProps(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: MdxComponentName,
): string[] {
  const props = new Map(Object.entries(mdxComponents[name].shape));
  const given = new Map<string, unknown>();
  let spread = false;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') spread = true;
    else given.set(attribute.name, attribute.value === null ? true : attribute.value);
  }
  const wrong = [...given].flatMap(([prop, value]) => {
    const schema = props.get(prop);
    if (!schema) {
      const advice = props.size > 0 ? didYouMean(prop, [...props.keys()]) : 'it takes none';
      return `\`${prop}\` is not a prop of <${name}>; ${advice}`;
    }
    if (typeof value === 'object' || schema.safeParse(value).success) return [];
    const written = value === true ? `\`${prop}\` without a value` : `${prop}="${String(value)}"`;
    return `<${name}> cannot take ${written}; ${expected(prop, schema, value)}`;
  });
  const missing = [...props].filter(
    ([prop, schema]) => !spread && !given.has(prop) && !schema.safeParse(undefined).success,
  );
  return [...wrong, ...missing.map(([prop]) => `<${name}> needs \`${prop}\`; write ${prop}="…"`)];
}

/** What would do instead: one of the values, where there is a list of them, or as the schema says. */
function expected(prop: string, schema: z.ZodType, value: unknown): string {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue?.code === 'invalid_format') return issue.message;
  return issue?.code === 'invalid_value'
    ? didYouMean(String(value), issue.values.map(String))
    : `write ${prop}="…"`;
}
