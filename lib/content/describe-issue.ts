import type { z } from 'zod';
import { didYouMean } from '../suggest';

type Issue = z.core.$ZodIssue;

const WORDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  boolean: 'true or false',
  object: 'fields of its own',
  number: 'a number',
};

/** The fix for a value of the wrong type, as the author would type it. */
function example(field: string, expected: string, input: unknown): string {
  if (expected === 'array') return `write \`${field}: ["${String(input)}"]\``;
  if (expected === 'string') return `write \`${field}: "${String(input)}"\``;
  if (expected === 'boolean') return `write \`${field}: true\` or \`${field}: false\``;
  if (field === 'series') return 'write `series: { name: "…", order: 1 }`';
  return `write ${WORDS[expected] ?? expected}`;
}

function found(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'fields of its own';
  return `\`${String(input)}\``;
}

/**
 * Says in one sentence what a schema found wrong and what to do.
 * @param issue an issue reported with its input (`reportInput`)
 * @param field the field's path as the author knows it, such as `tags[1]`
 * @param known the names that are allowed where an unknown key was found
 */
export function describeIssue(issue: Issue, field: string, known: readonly string[]): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `is not a field; ${didYouMean(issue.keys[0] ?? '', known)}`;
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? `is missing; add \`${field.split('.').at(-1)}: …\``
        : `expected ${WORDS[issue.expected] ?? issue.expected}, found ${found(issue.input)}; ${example(field, issue.expected, issue.input)}`;
    case 'too_small':
      return 'is empty; write something or remove it';
    case 'too_big':
      return `is too long; ${issue.maximum} characters at most`;
    case 'invalid_format':
      return issue.format === 'url'
        ? `${found(issue.input)} is not a full address; begin it with https://`
        : issue.message;
    default:
      return issue.message;
  }
}

/** `tags[1]`, `series.order`, or `name` for an issue about a key that should not be there. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
