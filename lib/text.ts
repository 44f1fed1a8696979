/** Unicode's composed form, for names that come from file systems and keyboards. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/** End of a sentence, when a space or the end follows. */
const SENTENCE_END = /[.!?。…](?:["'”’)\]]*)(?=\s|$)/g;

/**
 * Shortens text to at most `max` graphemes: whole where it fits, else at the last sentence that
 * fills at least half of the room, else at the last word, else between two graphemes.
 * The last two end with `…`.
 */
export function shorten(text: string, max: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const room: string[] = [];
  // One by one: a long text in all its segments would not fit into memory.
  for (const { segment } of graphemes.segment(flat)) {
    if (room.push(segment) > max) break;
  }
  if (room.length <= max) return flat;
  const next = room.pop() ?? '';
  const fits = room.join('');
  const ends = [...`${fits}${next}`.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end <= fits.length && end >= fits.length / 2);
  const sentence = ends.at(-1);
  if (sentence) return fits.slice(0, sentence);
  const cutsWord = !/\s/.test(next);
  const word = cutsWord && fits.includes(' ') ? fits.slice(0, fits.lastIndexOf(' ')) : fits;
  return `${word.replace(/[\s,·:;–—-]+$/u, '')}…`;
}
