/** A run of Hangul, or a word of other letters with the signs that names of tools have (`c++`, `next.js`). */
const RUN =
  /\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}_+#])+(?:[.-](?:(?!\p{Script=Hangul})[\p{L}\p{N}_+#])+)*/gu;

const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[^\n]*$/gm;
const ADDRESS = /\bhttps?:\/\/\S+/g;
const ELEMENT = /<\/?[A-Za-z][^>]*>/g;

/** What a text is about: each of its words, and how often it stands there. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * Counts the words of a Markdown text, without its code, addresses and elements. Hangul is taken in
 * pairs of syllables: particles and endings then cost one pair, and spacing makes no difference
 * within a word. Other scripts are taken in whole words, without case.
 */
export function countWords(markdown: string): WordCounts {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  const text = markdown.replace(FENCED, ' ').replace(ADDRESS, ' ').replace(ELEMENT, ' ');
  for (const [run] of text.toLowerCase().matchAll(RUN)) {
    if (!isHangul(run)) {
      if (run.length > 1) count(run);
      continue;
    }
    for (let at = 0; at + 2 <= run.length; at += 1) count(run.slice(at, at + 2));
  }
  return counts;
}

/** A composed syllable, U+AC00–D7A3. */
function isHangul(run: string): boolean {
  return run >= '가' && run < '\ud7a4';
}
