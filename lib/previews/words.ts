import { emojiFiles, isWrittenAsEmoji } from './emoji';
import { draws, type FaceName } from './faces';
import { type Shape, setInFace } from './shape';

/** What is to be set. `illegible` is what no face has, where `text` is a sign in its place. */
type Letter = { face: FaceName; text: string; illegible?: string };

/** The file of an emoji's picture. */
type Emoji = { emoji: string };

/** One character as readers count them, or the picture of an emoji. `width` in em. */
export type Glyph = (Letter & Shape) | (Emoji & { width: number });

/** What is not to be torn apart: what stands between two spaces. */
export type Word = Glyph[];

/** An emoji is as wide as a syllable. */
const EMOJI_WIDTH = 0.96;
/** In UTF-16 code units. More does not fit on a picture, and a title may be as long as a post. */
const LONGEST = 3000;
/** A letter with more marks cannot be read anyway. */
const MOST_MARKS = 4;
/** Korean orthography's sign for a letter that cannot be made out. */
const ILLEGIBLE = '□';

/** What text is set in: `tracking` is the space behind each character, in em. */
export type Style = { face: FaceName; tracking: number };

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/**
 * Text as what can be drawn of it: characters of the face, those of the face of code where it lacks
 * one, pictures of emoji, and `□` for all else. Signs that show nothing are left out; what stands
 * between backticks is code.
 */
export function readWords(text: string, style: Style): Word[] {
  const words: (Letter | Emoji)[][] = [[]];
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ');
  for (const part of plain.split(/(`[^`]+`)/)) {
    const isCode = /^`.+`$/.test(part);
    const faces: FaceName[] = isCode ? ['code', style.face] : [style.face, 'code'];
    for (const { segment } of graphemes.segment(isCode ? part.slice(1, -1) : part)) {
      if (segment === ' ') words.push([]);
      else words.at(-1)?.push(...read(segment, faces));
    }
  }
  return words.filter((word) => word.length > 0).map((word) => setWord(word, style.tracking));
}
/** A sign that the face has, such as a space. */
export function signOf(text: string, { face, tracking }: Style): Glyph {
  const [glyph = { face, text, width: 0, glyphs: [] }] = setWord([{ face, text }], tracking);
  return glyph;
}

function read(grapheme: string, faces: readonly FaceName[]): (Letter | Emoji)[] {
  const emoji = emojiFiles(grapheme).map((file) => ({ emoji: file }));
  if (emoji.length > 0 && isWrittenAsEmoji(grapheme)) return emoji;
  const visible = grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  if (visible === '') return [];
  const [base = '', ...marks] = visible;
  // One after the other: the second face is read where it is needed.
  const face = faces.find((name) => draws(name, base));
  if (face) {
    const kept = marks.filter((mark) => draws(face, mark)).slice(0, MOST_MARKS);
    return [{ face, text: base + kept.join('') }];
  }
  if (emoji.length > 0) return emoji;
  return [{ face: faces[0] ?? 'code', text: ILLEGIBLE, illegible: visible }];
}

/** Letters of one face in a row are set together. */
function setWord(word: readonly (Letter | Emoji)[], tracking: number): Word {
  const runs: ({ face: FaceName; letters: Letter[] } | Emoji)[] = [];
  for (const each of word) {
    const last = runs.at(-1);
    if ('emoji' in each) runs.push(each);
    else if (last && 'face' in last && last.face === each.face) last.letters.push(each);
    else runs.push({ face: each.face, letters: [each] });
  }
  return runs
    .flatMap((run): Glyph | Glyph[] =>
      'emoji' in run ? { ...run, width: EMOJI_WIDTH } : setInFace(run.face, run.letters),
    )
    .map((glyph) => ({ ...glyph, width: glyph.width + tracking }));
}
