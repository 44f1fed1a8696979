import type { Random } from '../random';
import type { Readable } from './matching';
import { answered, type QueryMaker } from './query';

/** `statusCode`, `status_code` and `STATUS_CODE` are all "status code". */
const piecesOf = (identifier: string) =>
  identifier
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((piece) => piece !== '')
    .map((piece) => piece.toLowerCase());

const known = new Map<string, Set<string>>();

/** Every Latin word of a document below its front matter, taken apart, with a space at both ends. */
function wordsOf({ document: { file, markdown } }: Readable): Set<string> {
  const body = markdown.replace(/^---\n.*?\n---\n/s, '');
  const words = () => (body.match(/[A-Za-z_]\w*/g) ?? []).map((word) => piecesOf(word).join(' '));
  const found = known.get(file) ?? new Set(words().map((word) => ` ${word} `));
  known.set(file, found);
  return found;
}

function ask(random: Random, identifier: string): { query: string; pieces: string[] } {
  const pieces = piecesOf(identifier);
  const kind = random.pick(['whole', 'whole', 'piece', 'apart', 'small']);
  if (kind === 'piece') {
    const piece = random.pick(pieces);
    return { query: piece, pieces: [piece] };
  }
  if (kind === 'apart') return { query: pieces.join(' '), pieces };
  return { query: kind === 'small' ? identifier.toLowerCase() : identifier, pieces };
}

/** A name of code or a part of it: whole, one word of it, its words apart, or in small letters. */
export const identifier: QueryMaker = (random, documents) => {
  const source = random.pick(documents).document;
  const { query, pieces } = ask(random, random.pick(source.identifiers));
  if (query.length < 4) return undefined;
  const wanted = ` ${pieces.join(' ')} `;
  return answered(query, documents, (readable) =>
    [...wordsOf(readable)].some((word) => word.includes(wanted)),
  );
};
