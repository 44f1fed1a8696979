import fs from 'node:fs';
import path from 'node:path';

/** What a file of the project imports: a path from the project's root, or a package. */
export type Import = { from: string; target: string; typeOnly: boolean };

/** A file of the project: its path from the root, with forward slashes, and its text. */
export type SourceFile = { file: string; text: string; lines: number };

/** Every file in these folders of the project. */
export function filesOf(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .filter((file) => fs.statSync(file).isFile() && !/(^|\/)\./.test(file))
      .map((file) => {
        const text = fs.readFileSync(file, 'utf8');
        return { file, text, lines: text.split('\n').length - 1 };
      }),
  );
}

const IMPORT =
  /^[ \t]*(?:import|export)\b(?<clause>[^'";]*?)\bfrom\s*['"](?<from>[^'"]+)['"]|\bimport\s*\(?\s*['"](?<bare>[^'"]+)['"]/gm;

/** Every import and re-export in a file's text, dynamic ones as well. */
export function importsOf({ file, text }: Pick<SourceFile, 'file' | 'text'>): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups }) => {
    const { clause = '', from, bare } = groups ?? {};
    return { from: file, target: resolve(file, from ?? bare ?? ''), typeOnly: isTypeOnly(clause) };
  });
}

/** `import type …`, or nothing but `type` names between the braces. */
function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{(?<names>[^}]*)\}\s*$/.exec(clause)?.groups?.names;
  return !!names && names.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name));
}

function resolve(file: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
}
