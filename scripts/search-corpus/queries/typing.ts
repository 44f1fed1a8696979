import { isHangul } from '../language/syllables';
import { compose } from './compose';
import { mistype, toKeys } from './keyboard';
import {
  isAnywhere,
  isNamed,
  isNamedFolded,
  isNamedNearly,
  phrase,
  toInitials,
  toLetters,
} from './matching';
import { answered, insist, pickNamed, type QueryMaker } from './query';

const isKorean = (text: string) => /^[가-힣 ]+$/.test(text);
const syllables = (text: string) => [...text].filter(isHangul).length;

/** Hangul typed while the keyboard was on Latin: fkaek. */
const asLatin: QueryMaker = (random, documents) => {
  const { form } = pickNamed(random, documents);
  const query = toKeys(form);
  if (!isKorean(form) || isAnywhere(documents, query)) return undefined;
  return answered(query, documents, (readable) => isNamed(readable, phrase(form)));
};

/** Latin typed while the keyboard was on Hangul: ㅁㅈㄴ. */
const asHangul: QueryMaker = (random, documents) => {
  const { form } = pickNamed(random, documents);
  const query = compose(form.toLowerCase());
  if (!/^[A-Za-z]{3,}$/.test(form) || isAnywhere(documents, query)) return undefined;
  return answered(query, documents, (readable) => isNamed(readable, phrase(form)));
};

/** Typed with the keyboard on the other script. */
export const wrongLayout: QueryMaker = (random, documents) =>
  insist(random.chance(2 / 3) ? asLatin : asHangul, random, documents);

/** A word whose last syllable is not yet finished, as an input method shows it. */
export const halfComposed: QueryMaker = (random, documents) => {
  const { form } = pickNamed(random, documents);
  if (!isKorean(form) || syllables(form) < 2) return undefined;
  const last = toKeys(form.slice(-1));
  const left = random.int(1, Math.max(1, last.length - 1));
  // The last consonant stays apart where some input methods would move it to the syllable before.
  const isApart = left === 1 && random.chance(0.4);
  const rest = last.slice(0, left);
  const query = isApart
    ? form.slice(0, -1) + compose(rest)
    : compose(toKeys(form.slice(0, -1)) + rest);
  if (query.length < 2 || query === form || form.startsWith(query)) return undefined;
  const letters = toLetters(query.replaceAll(' ', ''));
  return answered(query, documents, (readable) => isNamedFolded(readable, toLetters, letters));
};

/** First consonants of a word, or of its beginning; three at least. */
export const initials: QueryMaker = (random, documents) => {
  const { form } = pickNamed(random, documents);
  const closed = form.replaceAll(' ', '');
  if (!isKorean(form) || closed.length < 3) return undefined;
  const length = random.chance(0.75) ? closed.length : random.int(3, closed.length);
  const query = toInitials(closed.slice(0, length));
  return answered(query, documents, (readable) => isNamedFolded(readable, toInitials, query));
};

/** One wrong key in a word of three syllables or more; no other word of the names is as near. */
export const oneWrongKey: QueryMaker = (random, documents) => {
  const { form } = pickNamed(random, documents);
  if (!isKorean(form) || syllables(form) < 3) return undefined;
  const query = compose(mistype(random, toKeys(form)));
  if (query === form || isAnywhere(documents, query)) return undefined;
  const made = answered(query, documents, (readable) => isNamed(readable, phrase(form)));
  const others = documents.filter(({ document }) => !made?.targets.includes(document.file));
  return others.some((readable) => isNamedNearly(readable, query, 1)) ? undefined : made;
};
