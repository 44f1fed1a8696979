import type { Image } from '../images/image';
import { site } from '../site';
import { type Colors, lightColors } from '../theme-colors';
import { emojiPath } from './emoji';
import { fit, type Size } from './fit';
import { imageOf } from './images';
import type { Preview } from './preview';
import type { Placed } from './shape';
import { type Glyph, readWords, type Style, signOf, type Word } from './words';

/** A line: its width, glyphs and emoji, with places from its beginning. All in em but `side`, in pixels. */
export type Line = {
  width: number;
  glyphs: Placed[];
  emoji: { x: number; side: number; image: Image }[];
};

/** Text in its lines, none where there is nothing to say. Size in pixels. */
export type SetText = { size: number; lines: Line[] };

/** A preview as it is to be drawn. */
export type PreviewLayout = {
  title: SetText;
  kicker: SetText;
  text: SetText;
  notes: SetText;
  /** The site's name, where the title is another. */
  imprint: SetText;
  /** The site's icon, its side in pixels. */
  icon: { side: number; image: Image };
  colors: Colors;
};

/** A layout, and what no face has of what it says. */
export type Prepared = { layout: PreviewLayout; illegible: string[] };

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

/** Sides: of the icon in pixels, of emoji in em. */
const ICON = 56;
const EMOJI = 0.88;

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
  const layout = {
    title: await set(words.title, TITLE, TITLE_SIZES, WIDE),
    kicker: await set(words.kicker, SMALL, [{ size: 31, lines: 1 }], NARROW),
    text: await set(words.text, SMALL, [{ size: 36, lines: 2 }], NARROW),
    notes: await set(words.notes, SMALL, [{ size: 29, lines: 1 }], NARROW),
    imprint: await set(words.imprint, SMALL, [{ size: 34, lines: 1 }], NARROW),
    icon: { side: ICON, image: await imageOf('app/icon.svg', ICON) },
    colors: lightColors,
  };
  const glyphs = [...Object.values(words), own].flat(2);
  const illegible = new Set(glyphs.flatMap((glyph) => illegibleIn(glyph) ?? []));
  return { layout, illegible: [...illegible] };
}

async function set(
  words: readonly Word[],
  style: Style,
  sizes: readonly Size[],
  width: number,
): Promise<SetText> {
  const signs = { space: signOf(' ', style), ellipsis: signOf('…', style) };
  const { size, lines } = fit(words, sizes, width, signs);
  const side = Math.round(EMOJI * size);
  return {
    size,
    lines: await Promise.all(lines.map((line) => lineOf(line, side, style.tracking))),
  };
}

/** Each of a line's glyphs has its tracking behind it; the line is not to end with one. */
async function lineOf(line: readonly Glyph[], side: number, tracking: number): Promise<Line> {
  const set: Line = { width: 0, glyphs: [], emoji: [] };
  for (const glyph of line) {
    const start = set.width;
    set.width += glyph.width;
    if ('emoji' in glyph) {
      set.emoji.push({ x: start, side, image: await imageOf(emojiPath(glyph.emoji), side) });
    } else {
      set.glyphs.push(...glyph.glyphs.map((each) => ({ ...each, x: start + each.x })));
    }
  }
  return { ...set, width: set.width - tracking };
}

function illegibleIn(glyph: Glyph): string | undefined {
  return 'illegible' in glyph ? glyph.illegible : undefined;
}
