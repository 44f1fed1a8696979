import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** The text files of a folder of data, sorted by name. */
export function dataFiles(name: string): string[] {
  const files = readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => `${name}/${file}`);
}

/** A file of data as sections of lines: a line `== name` begins one; lines before it are of ''. */
export function readSections(file: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
    const name = /^== (.+)$/.exec(line)?.[1];
    if (name) {
      lines = [];
      sections.set(name, lines);
    } else {
      if (sections.size === 0) sections.set('', lines);
      lines.push(line);
    }
  }
  return sections;
}

/**
 * The lines of one section, without empty ones.
 * @throws {Error} when the file has no such section
 */
export function readSection(file: string, name: string): string[] {
  return readText(file, name)
    .split('\n')
    .filter((line) => line !== '');
}

/**
 * The text of one section as it is written.
 * @throws {Error} when the file has no such section
 */
export function readText(file: string, name: string): string {
  const lines = readSections(file).get(name);
  if (!lines) throw new Error(`${file} has no section "== ${name}": add it.`);
  return lines.join('\n').trim();
}

/** The entries of a section whose lines are lists: `one, two, three`. */
export function readEntries(file: string, name: string): string[] {
  return readSection(file, name).flatMap((line) => line.split(', '));
}
