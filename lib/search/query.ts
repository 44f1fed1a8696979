import { fold, tidy } from './fold';
import { asInitials, isHangul, keysOf } from './keys';
import { nounsIn, stemKeys } from './suffixes';
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
  /** Keys that other forms of a verb begin with. */
  stem?: string;
  /** Keys of initials, where it is consonants alone. */
  initials?: string;
  /** Terms to look it up by; empty where it is being composed. */
  terms: string[];
};

/** A query, read. */
export type Query = {
  words: QueryWord[];
  /** All of it as keys, without spaces. */
  joined: string;
};

/** Reads what was typed. Never fails, whatever it is. */
export function readQuery(typed: string): Query {
  const source = tidy(typed.slice(0, LONGEST.query));
  const words = wordsOf(fold(source))
    .slice(0, LONGEST.words)
    .map(({ text, start }) => readWord(text, source.slice(start, start + text.length)));
  return { words, joined: words.map(({ keys }) => keys[0] ?? '').join('') };
}

function readWord(text: string, written: string): QueryWord {
  const isWhole = !/[\u3131-\u3163]/.test(text);
  const nouns = isHangul(text) && isWhole ? nounsIn(text) : [text];
  const stem = isHangul(text) && isWhole ? stemKeys(text) : undefined;
  const initials = asInitials(text);
  const terms = !isHangul(text)
    ? latinTerms(written).slice(0, 1)
    : isWhole
      ? termsOfHangul(text)
      : [];
  return {
    text,
    nouns,
    keys: nouns.map((noun) => keysOf(noun).replace(/[._'-]/g, '')),
    terms,
    ...(stem && { stem }),
    ...(initials && { initials }),
  };
}
