import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, LineCounter } from 'yaml';
import type { Place, Problem } from './problem';
import { parseYaml, type YamlProblem } from './yaml';

/** A content file split in two, its front matter not yet validated. */
export type FrontMatterSource = {
  data: unknown;
  /** Everything after the front matter. */
  body: string;
  /** How many lines stand before the body's first one. */
  bodyOffset: number;
  /** Where a field stands in the file; its nearest ancestor, or the first line, where it is absent. */
  locate: (path: readonly PropertyKey[]) => Place;
};

type Refusal = Omit<Problem, 'file'>;

const TOP: Place = { line: 1, column: 1 };
const OPENING = /^---[ \t]*(?<language>[^\s-]*)[ \t]*\n/;

/**
 * Splits a file into front matter and body. Only YAML (core schema) is read: other engines of
 * gray-matter run code or lose line numbers. Dates stay text, numbers keep their spelling.
 * @param source the file's text, with `\n` line ends and no byte-order mark
 * @returns the two parts, or every problem found, with its place
 */
export function readFrontMatter(source: string): FrontMatterSource | Refusal[] {
  const opening = OPENING.exec(source);
  if (source.trim() === '') {
    return [refuse(TOP, 'file', 'is empty; begin it with front matter: ---, title and date, ---')];
  }
  if (!opening) {
    return [refuse(TOP, 'file', 'has no front matter; begin it with ---, title and date, ---')];
  }
  const language = opening.groups?.language ?? '';
  if (language !== '' && language !== 'yaml') {
    return [refuse(TOP, 'file', `has front matter in "${language}"; write it in YAML, after ---`)];
  }
  // gray-matter ends at the first line that begins with ---, whatever follows.
  const closing = /\n---(?<rest>.*)/.exec(source.slice(opening[0].length - 1))?.groups;
  if (closing?.rest?.trim() !== '') {
    return [refuse(TOP, 'file', 'has front matter that does not end; close it with a line of ---')];
  }
  const lines = new LineCounter();
  let document: Document | undefined;
  let problems: YamlProblem[] = [];
  const file = matter(source, {
    language: 'yaml',
    engines: {
      yaml: (text: string) => {
        ({ document, problems } = parseYaml(text, lines));
        return problems.length > 0 ? {} : (document.toJS() ?? {});
      },
    },
  });
  if (problems.length > 0) return firstOfEachLine(problems, lines);
  return {
    data: file.data,
    body: file.content,
    bodyOffset: source.slice(0, source.length - file.content.length).split('\n').length - 1,
    locate: (path) => locate(document, lines, path),
  };
}

/** One slip can upset a parser several times: the first upset names it best. */
function firstOfEachLine(problems: readonly YamlProblem[], lines: LineCounter): Refusal[] {
  const byLine = new Map<number, Refusal>();
  for (const { offset, message } of problems) {
    const place = placeAt(lines, offset);
    if (!byLine.has(place.line)) byLine.set(place.line, refuse(place, 'yaml', message));
  }
  return [...byLine.values()];
}

function locate(
  document: Document | undefined,
  lines: LineCounter,
  path: readonly PropertyKey[],
): Place {
  if (path.length === 0 || !document) return TOP;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair && isNode(pair.key) && pair.key.range) return placeAt(lines, pair.key.range[0]);
  }
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return placeAt(lines, node.range[0]);
  return locate(document, lines, path.slice(0, -1));
}

/** gray-matter hands over the text from behind the opening `---`, so line 1 is the file's own. */
function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function refuse(place: Place, field: string, message: string): Refusal {
  return { ...place, field, message };
}
