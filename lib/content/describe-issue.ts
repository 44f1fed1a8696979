import { z } from 'zod';
import { didYouMean } from '../suggest';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong: the field's path, its name as the author knows it, and a sentence. */
export type DescribedIssue = { path: PropertyKey[]; field: string; message: string };

/**
 * Says what a schema found wrong and what to do, each in one sentence; each unknown key on its own.
 * @param error made with `reportInput`
 */
export function describeIssues(error: z.ZodError, schema: z.ZodObject): DescribedIssue[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const field = fieldName(issue.path);
      return [{ path: issue.path, field, message: sentence(issue, issue.path) }];
    }
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { path, field: fieldName(path), message: `is not a field; ${didYouMean(key, known)}` };
    });
  });
}

/** The names that a schema knows at a place inside it. */
function keysAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): string[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return keysAt(schema.unwrap(), key === undefined ? [] : [key, ...rest]);
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const next = schema.shape[String(key)];
  return next ? keysAt(next, rest) : Object.keys(schema.shape);
}

const WORDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  boolean: 'true or false',
  object: 'fields of its own',
  record: 'fields of its own',
  number: 'a number',
  int: 'a whole number',
};

function sentence(issue: Issue, path: readonly PropertyKey[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, issue.input, path);
    case 'invalid_value':
      return `${found(issue.input)} is not possible; ${didYouMean(String(issue.input), issue.values.map(String))}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `${found(issue.input)} is too small; write ${issue.minimum} or more`
        : 'is empty; write something or remove it';
    case 'too_big':
      return issue.origin === 'number'
        ? `${found(issue.input)} is too large; write ${issue.maximum} or less`
        : `is too long; write ${issue.maximum} characters at most`;
    case 'invalid_format':
      return issue.format === 'url'
        ? `${found(issue.input)} is not a full address; begin it with https://`
        : issue.message;
    default:
      return issue.message;
  }
}

function describeType(expected: string, input: unknown, path: readonly PropertyKey[]): string {
  const key = path.at(-1);
  if (key === undefined) {
    return 'does not consist of fields; write each on a line of its own, such as `title: …`, with a space behind the colon';
  }
  if (input === undefined || input === null) return `is missing; add \`${String(key)}: …\``;
  const words = WORDS[expected] ?? expected;
  return `expected ${words}, found ${found(input)}; write ${example(key, expected, input) ?? words}`;
}

/** The fix for a value of the wrong type, as the author would type it. */
function example(key: PropertyKey, expected: string, input: unknown): string | undefined {
  const name = typeof key === 'number' ? '' : `${String(key)}: `;
  if (expected === 'boolean') return `\`${name}true\` or \`${name}false\``;
  if (key === 'series') return '`series: { name: "…", order: 1 }`';
  if (key === 'translations') return '`translations: { en: slug-of-the-post }`';
  if (typeof input === 'object') return undefined;
  if (expected === 'string') return `\`${name}"${String(input)}"\``;
  const items = String(input).split(',');
  return expected === 'array'
    ? `\`${name}[${items.map((item) => `"${item.trim()}"`).join(', ')}]\``
    : undefined;
}

function found(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'fields of its own';
  return typeof input === 'string' ? `"${input}"` : `\`${String(input)}\``;
}

/** A path as the author knows it: `tags[1]`, `series.order`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
