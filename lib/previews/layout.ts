import { site } from '../site';
import { type Colors, lightColors } from '../theme-colors';
import { emojiAddress } from './emoji';
import { UNITS } from './faces';
import { fit, type Size } from './fit';
import type { Preview } from './preview';
import type { Outline } from './shape';
import { type Glyph, readWords, type Style, signOf, type Word } from './words';

/** A line from where it begins, in em; its outlines in `UNITS`. */
export type Line = {
  width: number;
  outlines: Outline[];
  emoji: { src: string; x: number }[];
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

/** Reads and measures all that a preview says. The site's name stands in for a title of which nothing can be drawn. */
export function prepare({ title, kicker, text, notes }: Preview): Prepared {
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
    title: set(words.title, TITLE, TITLE_SIZES, WIDE),
    kicker: set(words.kicker, SMALL, [{ size: 31, lines: 1 }], NARROW),
    text: set(words.text, SMALL, [{ size: 36, lines: 2 }], NARROW),
    notes: set(words.notes, SMALL, [{ size: 29, lines: 1 }], NARROW),
    imprint: set(words.imprint, SMALL, [{ size: 34, lines: 1 }], NARROW),
    colors: lightColors,
  };
  const glyphs = [...Object.values(words), own].flat(2);
  const illegible = new Set(glyphs.flatMap((glyph) => illegibleIn(glyph) ?? []));
  return { layout, illegible: [...illegible] };
}

function set(words: readonly Word[], style: Style, sizes: readonly Size[], width: number): SetText {
  const signs = { space: signOf(' ', style), ellipsis: signOf('…', style) };
  const { size, lines } = fit(words, sizes, width, signs);
  return { size, lines: lines.map((line) => lineOf(line, style.tracking)) };
}

/** Of glyphs of which each has its tracking behind it, which the last one of a line is not to have. */
function lineOf(glyphs: readonly Glyph[], tracking: number): Line {
  const line: Line = { width: 0, outlines: [], emoji: [] };
  for (const glyph of glyphs) {
    const start = line.width;
    if ('emoji' in glyph) line.emoji.push({ src: emojiAddress(glyph.emoji), x: start });
    else
      for (const each of glyph.outlines) line.outlines.push({ ...each, x: start * UNITS + each.x });
    line.width += glyph.width;
  }
  return { ...line, width: line.width - tracking };
}

function illegibleIn(glyph: Glyph): string | undefined {
  return 'illegible' in glyph ? glyph.illegible : undefined;
}
