const SYLLABLES_PER_MINUTE = 500;
const WORDS_PER_MINUTE = 200;
/** Code is skimmed rather than read: three words of it take the time of one. */
const CODE_WEIGHT = 1 / 3;

const HANGUL = /\p{Script=Hangul}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_'’-]*/gu;

/** Minutes to read a post, at least 1: Hangul by syllables, other scripts by words. */
export function readingMinutes({ prose, code }: { prose: string; code: string }): number {
  return Math.max(1, Math.round(minutes(prose) + minutes(code) * CODE_WEIGHT));
}

function minutes(text: string): number {
  const syllables = text.match(HANGUL)?.length ?? 0;
  const words = text.replace(HANGUL, ' ').match(WORD)?.length ?? 0;
  return syllables / SYLLABLES_PER_MINUTE + words / WORDS_PER_MINUTE;
}
