import { drawIcon } from '../draw-icon';
import { site } from '../site';
import { type Colors, lightColors } from '../theme-colors';
import { emojiAddress } from './emoji';
import { type Face, type FaceName, faceOf } from './faces';
import { fit, type Size } from './fit';
import type { Preview } from './preview';
import { type Glyph, readWords, type Style, signOf, type Word } from './words';

/** A run of text, or the address of an emoji's picture. */
export type Piece = { face: FaceName; text: string } | { emoji: string };

/** Text in its lines, none where there is nothing to say. Size in pixels. */
export type SetText = Style & { size: number; lines: Piece[][] };

/** A preview as it is to be drawn. */
export type PreviewLayout = {
  title: SetText;
  kicker: SetText;
  text: SetText;
  notes: SetText;
  /** The site's name, where the title is another. */
  imprint: SetText;
  /** Address of the site's icon, and its side in pixels. */
  icon: { src: string; side: number };
  colors: Colors;
};

/** A layout with the faces that it needs, and what none of them has. */
export type Prepared = { layout: PreviewLayout; faces: Face[]; illegible: string[] };

const TITLE = { face: 'text', tracking: -0.025 } as const;
const SMALL = { face: 'small', tracking: 0 } as const;

/** Greatest widths in pixels: of a title, and of a sentence or what stands with others in a line. */
const WIDE = 968;
const NARROW = 820;

/** Sizes of titles: together with all else they fill the picture's height at most. */
const TITLE_SIZES: Size[] = [
  { size: 104, lines: 1 },
  { size: 90, lines: 2 },
  { size: 74, lines: 3 },
  { size: 66, lines: 3 },
  { size: 58, lines: 4 },
  { size: 52, lines: 4 },
];

const ICON = 56;

/** Reads and measures all that a preview says. The site's name stands in for a title of which nothing can be drawn. */
export async function prepare({ title, kicker, text, notes }: Preview): Promise<Prepared> {
  const own = readWords(title, TITLE);
  const isOwn = own.flat().some((glyph) => !illegibleIn(glyph));
  const words = {
    title: isOwn ? own : readWords(site.title, TITLE),
    kicker: readWords(kicker ?? '', SMALL),
    text: readWords(text ?? '', SMALL),
    notes: readWords(notes.join(' · '), SMALL),
    imprint: readWords(isOwn && title !== site.title ? site.title : '', SMALL),
  };
  const icon = await drawIcon(ICON);
  const layout = {
    title: set(words.title, TITLE, TITLE_SIZES, WIDE),
    kicker: set(words.kicker, SMALL, [{ size: 31, lines: 1 }], NARROW),
    text: set(words.text, SMALL, [{ size: 36, lines: 2 }], NARROW),
    notes: set(words.notes, SMALL, [{ size: 29, lines: 1 }], NARROW),
    imprint: set(words.imprint, SMALL, [{ size: 34, lines: 1 }], NARROW),
    icon: { src: `data:image/png;base64,${icon.toString('base64')}`, side: ICON },
    colors: lightColors,
  };
  const glyphs = [...Object.values(words), own].flat(2);
  const faces = new Set<FaceName>(['text', 'small', ...glyphs.flatMap(faceIn)]);
  const illegible = new Set(glyphs.flatMap((glyph) => illegibleIn(glyph) ?? []));
  return { layout, faces: [...faces].map(faceOf), illegible: [...illegible] };
}

function set(words: readonly Word[], style: Style, sizes: readonly Size[], width: number): SetText {
  const signs = { space: signOf(' ', style), ellipsis: signOf('…', style) };
  const { size, lines } = fit(words, sizes, width, signs);
  return { ...style, size, lines: lines.map(piecesOf) };
}

/** Characters of one face in a row as one run: its letters are then set with regard to each other. */
function piecesOf(line: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = [];
  for (const glyph of line) {
    const last = pieces.at(-1);
    if ('emoji' in glyph) pieces.push({ emoji: emojiAddress(glyph.emoji) });
    else if (last && 'face' in last && last.face === glyph.face) last.text += glyph.text;
    else pieces.push({ face: glyph.face, text: glyph.text });
  }
  return pieces;
}

function faceIn(glyph: Glyph): FaceName[] {
  return 'face' in glyph ? [glyph.face] : [];
}

function illegibleIn(glyph: Glyph): string | undefined {
  return 'illegible' in glyph ? glyph.illegible : undefined;
}
