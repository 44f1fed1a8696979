import { emojiFiles, isWrittenAsEmoji } from './emoji';
import { type FaceName, faceOf } from './faces';

/** One character as readers count them, or the picture of an emoji. `width` in em. */
export type Glyph = TextGlyph | { emoji: string; width: number };

/** `illegible` is what no face has, where `text` is a sign in its place. */
type TextGlyph = { face: FaceName; text: string; width: number; illegible?: string };

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
 * Text as what can be drawn of it without asking the network: characters of the face, those of the
 * face of code where it lacks one, pictures of emoji, and `□` for all else. Signs that show nothing are
 * left out; what stands between backticks is code.
 */
export function readWords(text: string, style: Style): Word[] {
  const words: Word[] = [[]];
  const spaced = (glyph: Glyph) =>
    'emoji' in glyph ? glyph : { ...glyph, width: glyph.width + style.tracking };
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ');
  for (const part of plain.split(/(`[^`]+`)/)) {
    const isCode = /^`.+`$/.test(part);
    const faces: FaceName[] = isCode ? ['code', style.face] : [style.face, 'code'];
    for (const { segment } of graphemes.segment(isCode ? part.slice(1, -1) : part)) {
      if (segment === ' ') words.push([]);
      else words.at(-1)?.push(...glyphsOf(segment, faces).map(spaced));
    }
  }
  return words.filter((word) => word.length > 0);
}

function glyphsOf(grapheme: string, faces: readonly FaceName[]): Glyph[] {
  const emoji = emojiFiles(grapheme).map((file) => ({ emoji: file, width: EMOJI_WIDTH }));
  if (emoji.length > 0 && isWrittenAsEmoji(grapheme)) return emoji;
  const visible = grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  if (visible === '') return [];
  // One after the other: the second face is read where it is needed.
  for (const face of faces) {
    const drawn = inFace(visible, face);
    if (drawn) return [drawn];
  }
  if (emoji.length > 0) return emoji;
  const [face = 'code'] = faces;
  return [{ ...signOf(ILLEGIBLE, { face, tracking: 0 }), illegible: visible }];
}

/** A character and its marks, as far as the face has them; `undefined` where it has not the character. */
function inFace(grapheme: string, face: FaceName): TextGlyph | undefined {
  const { glyphs } = faceOf(face);
  // next/og mixes up the faces of characters outside the first plane.
  const has = (each: string) => each.length === 1 && glyphs.has(each.charCodeAt(0));
  const [base = '', ...marks] = grapheme;
  if (!has(base)) return undefined;
  const kept = [base, ...marks.filter(has).slice(0, MOST_MARKS)];
  const width = kept.reduce((sum, each) => sum + (glyphs.get(each.charCodeAt(0)) ?? 0), 0);
  return { face, text: kept.join(''), width };
}

/** A sign that the face has, such as a space. */
export function signOf(sign: string, { face, tracking }: Style): TextGlyph {
  const { glyphs } = faceOf(face);
  return { face, text: sign, width: (glyphs.get(sign.charCodeAt(0)) ?? 0) + tracking };
}
