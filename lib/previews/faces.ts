import fs from 'node:fs';
import path from 'node:path';
import { type Glyphs, readGlyphs } from '../fonts/glyphs';

/** A face in one weight, whole: a title may hold any syllable. */
const sources = {
  /** Of titles. */
  text: { file: 'pretendard/dist/public/static/alternative/Pretendard-Bold.ttf', weight: 700 },
  /** Of small print. */
  small: { file: 'pretendard/dist/public/static/alternative/Pretendard-Medium.ttf', weight: 500 },
  /** Of code, and of the Hanja and signs that the text's has not. */
  code: { file: '@kfonts/d2coding/src/D2CodingBold.ttf', weight: 700 },
} as const;

export type FaceName = keyof typeof sources;

/** A face as next/og takes it, and what it draws. */
export type Face = {
  name: FaceName;
  data: Buffer;
  weight: 500 | 700;
  style: 'normal';
  glyphs: Glyphs;
};

const read = new Map<FaceName, Face>();

/** A face, read once: next/og knows one that it has parsed before by its `data`. */
export function faceOf(name: FaceName): Face {
  const before = read.get(name);
  if (before) return before;
  const { file, weight } = sources[name];
  const data = fs.readFileSync(
    path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', file),
  );
  const face: Face = { name, data, weight, style: 'normal', glyphs: readGlyphs(data) };
  read.set(name, face);
  return face;
}
