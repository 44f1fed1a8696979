import { fold, tidy } from './fold';
import { asInitials, isHangul, keysOf } from './keys';
import { isAppendix, isFiller, isSlight, nounsIn, type Stem, stemOf } from './suffixes';
import { latinTerms, termsOfHangul } from './terms';
import { wordsOf } from './words';

/** Longer queries are cut: nobody types them. */
const LONGEST = { query: 200, words: 12 };

/** A word of a query, and what it may stand for. */
export type QueryWord = {
  /** Folded. */
  text: string;
  /** Itself and the nouns in it, longest first: as keys, for names. */
  keys: string[];
  /** The same as text, for bodies. */
  nouns: string[];
  /** What other forms of a verb begin with. */
  stem?: Stem;
  /** Keys of initials, where it is consonants alone. */
  initials?: string;
  /** Whether it says little by itself. */
  optional: boolean;
  /** Terms to look it up by: for itself, for each noun in it, for its stem. None while it is being composed. */
  terms: string[][];
};

/** A query, read. */
export type Query = {
  words: QueryWord[];
  /** All of it as keys, without spaces: as typed, and without the last word's particles. */
  joined: string[];
};

/** Reads what was typed. Never fails, whatever it is. */
export function readQuery(typed: string): Query {
  const source = tidy(typed.slice(0, LONGEST.query));
  const found = wordsOf(fold(source)).slice(0, LONGEST.words);
  const words = found
    .filter(({ text, start }, index) => {
      const before = found[index - 1];
      const follows = before && before.start + before.text.length === start;
      return !(follows && !isHangul(before.text) && isAppendix(text));
    })
    .map(({ text, start }) => readWord(text, source.slice(start, start + text.length)));
  const last = words.at(-1);
  const before = words.slice(0, -1).map(({ keys }) => keys[0] ?? '');
  const ends = last && isHangul(last.text) ? nounsIn(last.text, 1).map(keysOf) : (last?.keys ?? []);
  return { words, joined: ends.map((end) => before.join('') + end) };
}

function readWord(text: string, written: string): QueryWord {
  if (!isHangul(text)) {
    const keys = [keysOf(text).replace(/[._'-]/g, '')];
    const word = { text, nouns: [text], keys, optional: false };
    return { ...word, terms: [latinTerms(written).slice(0, 1)] };
  }
  const isWhole = !/[\u3131-\u3163]/.test(text);
  const nouns = isWhole ? nounsIn(text) : [text];
  const stem = isWhole ? stemOf(text) : undefined;
  const initials = asInitials(text);
  const forms = isWhole ? [...nouns, ...(stem ? [syllablesOf(text, stem.keys)] : [])] : [];
  return {
    text,
    nouns,
    keys: nouns.map(keysOf),
    optional: isFiller(text) || isSlight(text),
    terms: forms.map(termsOfHangul).filter((terms) => terms.length > 0),
    ...(stem && { stem }),
    ...(initials && { initials }),
  };
}

/** The syllables of a word that are in its stem as a whole. */
function syllablesOf(word: string, stem: string): string {
  const end = [...word].findIndex((_, index) => !stem.startsWith(keysOf(word.slice(0, index + 1))));
  return word.slice(0, end);
}
