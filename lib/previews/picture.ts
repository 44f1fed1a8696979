import { type Canvas, clear, createCanvas, drawImage, fillBox } from '../images/canvas';
import { fillOutline } from '../images/fill-outline';
import { lightColors } from '../theme-colors';
import { UNITS } from './faces';
import type { Line, PreviewLayout, SetText } from './layout';
import { previewSize } from './preview';

/** Of the frame from the picture's edges, in pixels. */
const FRAME = { top: 44, right: 44, bottom: 56, left: 44 } as const;
/** Beside the seal, and between it and the site's name, in pixels. */
const SEAL = { around: 26, between: 16 } as const;
const MIDDLE = previewSize.width / 2;
/** From the middle of a line down to where its letters stand, and up to where emoji begin, in em. */
const BASE = 0.355;
const EMOJI = { above: 0.39, before: 0.04 } as const;

type Block = SetText & {
  color: string;
  /** Height of a line, in em. */
  leading: number;
  /** From what stands above, in pixels. */
  gap: number;
};

/** The same for every picture: it is written as a file before the next one is drawn. */
const canvas = createCanvas(previewSize, lightColors.paper);

/**
 * A page as a picture: its title in a double line, as old Korean books and letter paper have it, which
 * the site's seal closes. What matters stands in the middle, since some apps cut pictures to 2:1
 * or to a square.
 * @returns a canvas that the next picture is drawn on as well
 */
export function drawPicture(layout: PreviewLayout): Canvas {
  const { title, kicker, text, notes, colors } = layout;
  clear(canvas, colors.paper);
  drawFrame(0, 3, colors.accent);
  drawFrame(8, 1, colors.accent);
  drawSeal(layout);
  drawColumn(
    [
      { ...kicker, color: colors.accent, leading: 1.3, gap: 0 },
      { ...title, color: colors.ink, leading: 1.34, gap: kicker.lines.length > 0 ? 20 : 0 },
      { ...text, color: colors.muted, leading: 1.55, gap: 24 },
      { ...notes, color: colors.muted, leading: 1.3, gap: 24 },
    ].filter(({ lines }) => lines.length > 0),
    previewSize.height - FRAME.bottom - layout.icon.side / 2,
  );
  return canvas;
}

/** A line of a frame, so many pixels within its outer edge. */
function drawFrame(within: number, thick: number, color: string): void {
  const [x, y] = [FRAME.left + within, FRAME.top + within];
  const width = previewSize.width - FRAME.left - FRAME.right - 2 * within;
  const height = previewSize.height - FRAME.top - FRAME.bottom - 2 * within;
  fillBox(canvas, { x, y, width, height: thick }, color);
  fillBox(canvas, { x, y: y + height - thick, width, height: thick }, color);
  fillBox(canvas, { x, y, width: thick, height }, color);
  fillBox(canvas, { x: x + width - thick, y, width: thick, height }, color);
}

/** Texts one below the other, around the middle between the frame's upper edge and a height. */
function drawColumn(blocks: readonly Block[], bottom: number): void {
  const heightOf = ({ lines, size, leading, gap }: Block) => gap + lines.length * size * leading;
  const height = blocks.reduce((sum, block) => sum + heightOf(block), 0);
  let top = (FRAME.top + bottom - height) / 2;
  for (const block of blocks) {
    const { lines, size, leading, color, gap } = block;
    for (const [at, line] of lines.entries()) {
      const middle = top + gap + (at + 0.5) * size * leading;
      drawLine(line, size, MIDDLE - (line.width * size) / 2, middle, color);
    }
    top += heightOf(block);
  }
}

/** The site's icon, and its name where it says more, upon the frame's lower edge. */
function drawSeal({ imprint, icon, colors }: PreviewLayout): void {
  const middle = previewSize.height - FRAME.bottom;
  const { side } = icon;
  const [name] = imprint.lines;
  const width = Math.round(side + (name ? SEAL.between + name.width * imprint.size : 0));
  const x = Math.round(MIDDLE - width / 2);
  const y = middle - side / 2;
  const paper = { x: x - SEAL.around, y, width: width + 2 * SEAL.around, height: side };
  fillBox(canvas, paper);
  drawImage(canvas, { x, y, width: side, height: side }, icon.image);
  if (name) drawLine(name, imprint.size, x + side + SEAL.between, middle, colors.ink);
}

/** A line from the left, around a height. Letters stand upon whole pixels. */
function drawLine(line: Line, size: number, left: number, middle: number, color: string): void {
  const base = Math.round(middle + BASE * size);
  for (const { outline, x, y } of line.glyphs) {
    const place = { x: left + x * size, y: base + y * size, scale: size / UNITS };
    fillOutline(canvas, outline, place, color);
  }
  for (const { x, side, image } of line.emoji) {
    const place = {
      x: Math.round(left + (x + EMOJI.before) * size),
      y: Math.round(middle - EMOJI.above * size),
    };
    drawImage(canvas, { ...place, width: side, height: side }, image);
  }
}
