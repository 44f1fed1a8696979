import { Buffer, Feature, shape } from 'harfbuzzjs';
import type { Outline } from '../images/outline';
import { type FaceName, faceOf, outlineIn, UNITS } from './faces';

/** A glyph, and where it stands from the beginning of its character or line, in em. */
export type Placed = { outline: Outline; x: number; y: number };

/** A character with its marks as it is drawn: its width in em, and its glyphs. */
export type Shape = { width: number; glyphs: Placed[] };

/** Pages do without them as well: signs that become arrows, and the like. */
const features = ['calt', 'clig', 'liga'].map((tag) => new Feature(tag, 0));

const buffer = new Buffer();

/**
 * Sets characters in a row with regard to each other.
 * @param letters each a character with its marks, all of which the face has
 */
export function setInFace<Letter extends { text: string }>(
  name: FaceName,
  letters: readonly Letter[],
): (Letter & Shape)[] {
  const face = faceOf(name);
  const set = letters.map((letter): Letter & Shape => ({ ...letter, width: 0, glyphs: [] }));
  // By code unit, which is how glyphs say where they belong.
  const owners = set.flatMap((letter) => letter.text.split('').map(() => letter));
  buffer.reset();
  buffer.addText(letters.map(({ text }) => text).join(''));
  buffer.guessSegmentProperties();
  shape(face.font, buffer, features);
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    const owner = owners[cluster];
    if (!owner) continue;
    const outline = outlineIn(face, codepoint);
    const x = owner.width + xOffset / UNITS;
    // A space has none.
    if (outline.edges.length > 0) owner.glyphs.push({ outline, x, y: yOffset / UNITS });
    owner.width += xAdvance / UNITS;
  }
  return set;
}
