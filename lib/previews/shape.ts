import { Buffer, Feature, shape } from 'harfbuzzjs';
import { type Face, type FaceName, faceOf, UNITS } from './faces';

/** The path of a glyph as SVG has it, and where it stands; all in `UNITS`. */
export type Outline = { path: string; x: number; y: number };

/** A character with its marks as it is drawn: its width in em, outlines from where it begins. */
export type Shape = { width: number; outlines: Outline[] };

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
  const set = letters.map((letter) => ({ ...letter, width: 0, outlines: [] as Outline[] }));
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
    const path = pathOf(face, codepoint);
    if (path) owner.outlines.push({ path, x: owner.width * UNITS + xOffset, y: yOffset });
    owner.width += xAdvance / UNITS;
  }
  return set;
}

function pathOf({ font, paths }: Face, glyph: number): string {
  const path = paths.get(glyph) ?? font.glyphToPath(glyph);
  paths.set(glyph, path);
  return path;
}
