import { disassemble, getChoseong } from 'es-hangul';
import leven from 'leven';
import { escapePattern } from '@/lib/escape-pattern';
import type { Document } from '../documents/document';
import { isHangul } from '../language/syllables';

/** A document as queries see it, in small letters. */
export interface Readable {
  document: Document;
  title: string;
  /** Title, headings and tags, a line each. */
  names: readonly string[];
  /** The whole file. */
  all: string;
}

export function toReadable(document: Document): Readable {
  const names = [document.title, ...document.headings, ...document.tags];
  return {
    document,
    title: document.title.toLowerCase(),
    names: names.map((name) => name.toLowerCase()),
    all: document.markdown.toLowerCase(),
  };
}

const patterns = new Map<string, RegExp>();

/**
 * Finds a phrase at the beginning of a word, with any spaces between its letters. Korean may go on
 * behind it (particles, compounds), Latin may not, unless the phrase is said to be a beginning.
 */
export function phrase(text: string, isBeginning = false): RegExp {
  const key = `${isBeginning}${text}`;
  const known = patterns.get(key);
  if (known) return known;
  const letters = [...text.toLowerCase().replace(/\s/g, '')];
  const before = isHangul(letters[0] ?? '') ? '(?<![가-힣])' : '(?<![a-z0-9])';
  const after = isHangul(letters.at(-1) ?? '') || isBeginning ? '' : '(?![a-z0-9])';
  const pattern = new RegExp(before + letters.map(escapePattern).join('[ \\t]*') + after);
  patterns.set(key, pattern);
  return pattern;
}

/** Whether a phrase is in title, headings or tags. */
export function isNamed({ names }: Readable, pattern: RegExp): boolean {
  return names.some((name) => pattern.test(name));
}

const withoutSpaces = (text: string) => text.toLowerCase().replace(/\s/g, '');

/** Whether any of the documents has this anywhere, spaces aside. */
export function isAnywhere(documents: readonly Readable[], text: string): boolean {
  const wanted = withoutSpaces(text);
  return documents.some(({ document }) => closedText(document).includes(wanted));
}

const closedTexts = new Map<Document, string>();
function closedText(document: Document): string {
  const text = closedTexts.get(document) ?? withoutSpaces(document.markdown);
  closedTexts.set(document, text);
  return text;
}

/** Letters of Hangul one by one: 람ㄷ and 람다 begin alike. */
export const toLetters = (text: string) => disassemble(text);

/** First consonants; what is not Hangul stands for itself. */
export const toInitials = (text: string) =>
  [...text].map((one) => (isHangul(one) ? getChoseong(one) : one)).join('');

type Fold = (text: string) => string;

/** Title, headings and tags, folded letter by letter, from each start of a word on. */
function namesFolded({ names }: Readable, fold: Fold): string[] {
  return names.flatMap((name) => {
    const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    return words.map((_, place) => fold(words.slice(place).join('')));
  });
}

const foldedNames = new Map<Fold, Map<Document, string[]>>();

/** The same, worked out once. */
export function namesFrom(readable: Readable, fold: Fold): readonly string[] {
  const known = foldedNames.get(fold) ?? new Map<Document, string[]>();
  foldedNames.set(fold, known);
  const names = known.get(readable.document) ?? namesFolded(readable, fold);
  known.set(readable.document, names);
  return names;
}

/** Whether title, headings or tags, folded letter by letter, have this from the start of a word. */
export function isNamedFolded(readable: Readable, fold: Fold, folded: string): boolean {
  return namesFrom(readable, fold).some((name) => name.startsWith(folded));
}

/** Whether a word of title, headings or tags begins like this but for so many letters. */
export function isNamedNearly(readable: Readable, text: string, most: number): boolean {
  const wanted = toLetters(text.replaceAll(' ', '').toLowerCase());
  const lengths = Array.from({ length: 2 * most + 1 }, (_, more) => wanted.length - most + more);
  return namesFrom(readable, toLetters).some((name) =>
    lengths.some((length) => leven(name.slice(0, length), wanted) <= most),
  );
}
