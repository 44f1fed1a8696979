import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place, Problem } from './problem';

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
  if (!/\n---[ \t]*(?:\n|$)/.test(source.slice(opening[0].length - 1))) {
    return [refuse(TOP, 'file', 'has front matter that does not end; close it with a line of ---')];
  }
  const lines = new LineCounter();
  let document: Document | undefined;
  const file = matter(source, {
    language: 'yaml',
    engines: {
      yaml: (text: string) => {
        document = parseYaml(text, lines);
        return document.errors.length > 0 ? {} : (document.toJS() ?? {});
      },
    },
  });
  const errors = document?.errors ?? [];
  if (errors.length > 0) {
    return errors.map((error) => refuse(placeAt(lines, error.pos[0]), 'yaml', describeYaml(error)));
  }
  return {
    data: file.data,
    body: file.content,
    bodyOffset: source.slice(0, source.length - file.content.length).split('\n').length - 1,
    locate: (path) => locate(document, lines, path),
  };
}

/** YAML's core schema, in which dates are text; numbers become the text that the author typed. */
function parseYaml(text: string, lineCounter: LineCounter): Document {
  const document = parseDocument(text, { schema: 'core', lineCounter, prettyErrors: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source) node.value = node.source;
    },
  });
  return document;
}

function describeYaml(error: { code: string; message: string }): string {
  const message = error.message.replace(/\.$/, '');
  const hint =
    error.code === 'DUPLICATE_KEY'
      ? 'keep one of them'
      : 'put text that holds : # " or \' in quotes';
  return `is not valid YAML: ${message}; ${hint}`;
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
