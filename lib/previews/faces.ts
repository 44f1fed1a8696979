import fs from 'node:fs';
import path from 'node:path';
import { Blob, Font, Face as FontFile } from 'harfbuzzjs';
import { type Outline, outlineOf } from '../images/outline';

/** A face in one weight, whole: a title may hold any syllable. */
const sources = {
  /** Of titles: weight 700. */
  text: 'pretendard/dist/public/static/alternative/Pretendard-Bold.ttf',
  /** Of small print: weight 500. */
  small: 'pretendard/dist/public/static/alternative/Pretendard-Medium.ttf',
  /** Of code, and of the Hanja and signs that the text's has not: weight 700. */
  code: '@kfonts/d2coding/src/D2CodingBold.ttf',
} as const;

export type FaceName = keyof typeof sources;

/** Letters of all faces are drawn in these parts of an em, whatever their files have. */
export const UNITS = 2048;

/** A face, and the glyphs that were drawn before, by their numbers: in `UNITS`, their y going down. */
export type Face = { font: Font; outlines: Map<number, Outline> };

const read = new Map<FaceName, Face>();

/** A face, read once. */
export function faceOf(name: FaceName): Face {
  const before = read.get(name);
  if (before) return before;
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules');
  const data = fs.readFileSync(path.join(/* turbopackIgnore: true */ folder, sources[name]));
  const font = new Font(new FontFile(new Blob(data)));
  font.setScale(UNITS, -UNITS);
  const face = { font, outlines: new Map<number, Outline>() };
  read.set(name, face);
  return face;
}

/** Whether a face draws a character. */
export function draws(name: FaceName, character: string): boolean {
  return faceOf(name).font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined;
}

/** A glyph by its number. */
export function outlineIn({ font, outlines }: Face, glyph: number): Outline {
  const outline = outlines.get(glyph) ?? outlineOf(font.glyphToJson(glyph));
  outlines.set(glyph, outline);
  return outline;
}
