import type { BenchPost } from './posts';

/** The day's morning in Korea, with its offset. */
export function publishedAt({ day }: BenchPost): string {
  return `${day}T09:00:00+09:00`;
}

/** A post's file. What JSON writes on one line is YAML as well. */
export function postFile(fields: Readonly<Record<string, unknown>>, { body }: BenchPost): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
