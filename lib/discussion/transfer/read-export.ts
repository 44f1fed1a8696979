import type { z } from 'zod';
import { describeIssues } from '../../content/describe-issue';
import { didYouMean } from '../../suggest';
import { readLines } from './read-lines';
import { endSchema, headerSchema, recordSchemas, type TransferRecord } from './records';
import type { Item, Source } from './source';

type Found<T> = { value: T } | { problem: string };

/** A file of our own (docs/discussion-data.md). */
export function exportSource(file: string): Source {
  return { file, read: () => readItems(file) };
}

async function* readItems(file: string): AsyncGenerator<Item> {
  let line = 0;
  let records = 0;
  let isOver = false;
  for await (const text of readLines(file)) {
    line += 1;
    if (line === 1) {
      const header = check(text, headerSchema);
      if ('problem' in header) yield { line, problem: header.problem };
      continue;
    }
    if (isOver) {
      yield { line, problem: 'comes after the last line; remove it, or the line {"type":"end",…}' };
      return;
    }
    const found = readRecord(text);
    if ('problem' in found) {
      yield { line, problem: found.problem };
      records += 1;
    } else if (found.value.type !== 'end') {
      yield { line, record: found.value };
      records += 1;
    } else {
      isOver = true;
      const said = found.value.records;
      const problem = `says ${said} records, and there are ${records}; take the whole file, or mend the number`;
      if (said !== records) yield { line, problem };
    }
  }
  if (!isOver) {
    const problem = `is the last line, but not {"type":"end","records":${records}}; the file was cut off: take the whole`;
    yield { line: Math.max(line, 1), problem };
  }
}

function readRecord(text: string): Found<TransferRecord | z.infer<typeof endSchema>> {
  const type = typeOf(text);
  switch (type) {
    case undefined:
      return { problem: 'is no JSON object with a `type`; write one record a line' };
    case 'end':
      return check(text, endSchema);
    case 'comment':
    case 'reaction':
    case 'views':
    case 'closed':
    case 'block':
    case 'log':
      return check<TransferRecord>(text, recordSchemas[type]);
    default: {
      const known = [...Object.keys(recordSchemas), 'end'];
      return { problem: `type: "${type}" is not possible; ${didYouMean(type, known)}` };
    }
  }
}

function typeOf(text: string): string | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  return typeof value.type === 'string' ? value.type : undefined;
}

function check<T>(text: string, schema: z.ZodObject & z.ZodType<T>): Found<T> {
  const result = schema.safeParse(parseJson(text), { reportInput: true });
  if (result.success) return { value: result.data };
  const issues = describeIssues(result.error, schema);
  return { problem: issues.map(({ field, message }) => `${field}: ${message}`).join('; also ') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
