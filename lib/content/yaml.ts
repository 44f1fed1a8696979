import {
  type Alias,
  type Document,
  type LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLParseError,
} from 'yaml';

/** Something wrong at an offset of the text, counted from 0. */
export type YamlProblem = { offset: number; message: string };

const HINTS: Record<string, string> = {
  BAD_INDENT: 'close what is open, or mend the indentation',
  DUPLICATE_KEY: 'keep one of them',
  TAB_AS_INDENT: 'indent with spaces',
};
const QUOTE = 'put text that begins with a sign, or holds : or #, in quotes';

/**
 * Reads YAML's core schema, in which dates are text; numbers become the text that the author typed.
 * @returns the document, and what is not valid or would be left out
 */
export function parseYaml(
  text: string,
  lineCounter: LineCounter,
): { document: Document; problems: YamlProblem[] } {
  const document = parseDocument(text, { schema: 'core', lineCounter, prettyErrors: false });
  const problems: YamlProblem[] = [];
  const scalars: Scalar[] = [];
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document)) problems.push(unknownAlias(node));
    },
    Scalar(_, node) {
      scalars.push(node);
      if (typeof node.value === 'number' && node.source) node.value = node.source;
      // `이슈 #12 해결`; a remark that is meant as one has a space behind its sign.
      if (node.type !== 'PLAIN' || !node.range || !/^\S/.test(node.comment ?? '')) return;
      const offset = text.indexOf('#', node.range[1]);
      const message = `"#${node.comment}" would be left out as a remark; put the text in quotes`;
      problems.push({ offset, message });
    },
  });
  return {
    document,
    problems: [...document.errors.map((error) => invalid(error, scalars)), ...problems],
  };
}

function unknownAlias({ range, source }: Alias): YamlProblem {
  return { offset: range?.[0] ?? 0, message: `*${source} stands for nothing; ${QUOTE}` };
}

function invalid({ code, message, pos }: YAMLParseError, scalars: readonly Scalar[]): YamlProblem {
  const reason = message.replace(/\.$/, '').replace(/closing (["'])quote/, 'closing $1 quote');
  const say = (hint: string) => `is not valid YAML: ${reason}; ${hint}`;
  // A quote that is not closed runs on to the next one, or to the end: name the place where it opens.
  const quoted = scalars.find(
    ({ type, range }) => type?.startsWith('QUOTE') && range?.[1] === pos[0],
  );
  return code === 'MISSING_CHAR' && quoted?.range
    ? { offset: quoted.range[0], message: say('close it') }
    : { offset: pos[0], message: say(HINTS[code] ?? QUOTE) };
}
