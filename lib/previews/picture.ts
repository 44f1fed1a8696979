import type { Element } from 'xast';
import { x } from 'xastscript';
import { UNITS } from './faces';
import type { Line, PreviewLayout, SetText } from './layout';
import { look, previewSize } from './preview';

/** Of the frame from the picture's edges, in pixels. */
const FRAME = { top: 44, right: 44, bottom: 56, left: 44 } as const;
/** Sides of the icon, and room beside it, in pixels. */
const SEAL = { side: 56, around: 26, between: 16 } as const;
const CENTRE = previewSize.width / 2;
/** From the middle of a line down to its base line, in em. */
const BASE = 0.355;

type Block = SetText & {
  fill: string;
  /** Height of a line, in em. */
  leading: number;
  /** From what stands above, in pixels. */
  gap: number;
};

/**
 * A page as a picture (SVG): its title in a double line, as old Korean books and letter paper have it,
 * which the site's seal closes. What matters stands in the middle, since some apps cut pictures to 2:1
 * or to a square.
 */
export function previewPicture(layout: PreviewLayout): Element {
  const { title, kicker, text, notes, colors } = layout;
  const blocks = [
    { ...kicker, fill: colors.accent, leading: 1.3, gap: 0 },
    { ...title, fill: colors.ink, leading: 1.34, gap: kicker.lines.length > 0 ? 20 : 0 },
    { ...text, fill: colors.muted, leading: 1.55, gap: 24 },
    { ...notes, fill: colors.muted, leading: 1.3, gap: 24 },
  ].filter(({ lines }) => lines.length > 0);
  return x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...previewSize }, [
    x('rect', { ...previewSize, fill: colors.paper }),
    frame(0, 3, colors.accent),
    frame(8, 1, colors.accent),
    ...column(blocks),
    ...seal(layout),
  ]);
}

/** A line so far within the frame's edge, and so thick. */
function frame(within: number, thickness: number, stroke: string): Element {
  const inset = within + thickness / 2;
  return x('rect', {
    x: FRAME.left + inset,
    y: FRAME.top + inset,
    width: previewSize.width - FRAME.left - FRAME.right - 2 * inset,
    height: previewSize.height - FRAME.top - FRAME.bottom - 2 * inset,
    fill: 'none',
    stroke,
    'stroke-width': thickness,
  });
}

/** Texts one below the other, around the middle between the frame's top and the seal. */
function column(blocks: readonly Block[]): Element[] {
  const heightOf = ({ lines, size, leading }: Block) => lines.length * size * leading;
  const bottom = previewSize.height - FRAME.bottom - SEAL.side / 2;
  const height = blocks.reduce((sum, block) => sum + block.gap + heightOf(block), 0);
  let top = (FRAME.top + bottom - height) / 2;
  return blocks.flatMap((block) => {
    const { lines, size, leading, fill, gap } = block;
    const first = top + gap + (size * leading) / 2;
    top += gap + heightOf(block);
    return lines.map((line, at) =>
      drawLine(line, size, CENTRE - (line.width * size) / 2, first + at * size * leading, fill),
    );
  });
}

/** The site's icon, and its name where it says more, upon the frame's lower edge. */
function seal({ imprint, colors }: PreviewLayout): Element[] {
  const middle = previewSize.height - FRAME.bottom;
  const [name] = imprint.lines;
  const width = SEAL.side + (name ? SEAL.between + name.width * imprint.size : 0);
  const left = Math.round(CENTRE - width / 2);
  const side = { width: SEAL.side, height: SEAL.side };
  const src = `data:image/svg+xml;base64,${Buffer.from(look.icon).toString('base64')}`;
  const top = middle - SEAL.side / 2;
  const paper = {
    x: left - SEAL.around,
    y: top,
    width: width + 2 * SEAL.around,
    height: SEAL.side,
  };
  const drawn = [
    x('rect', { ...paper, fill: colors.paper }),
    x('image', { href: src, x: left, y: top, ...side }),
  ];
  if (!name) return drawn;
  const start = left + SEAL.side + SEAL.between;
  return [...drawn, drawLine(name, imprint.size, start, middle, colors.ink)];
}

/** A line around a height, from the left. Letters stand on whole pixels, all lines of a picture alike. */
function drawLine(line: Line, size: number, left: number, middle: number, fill: string): Element {
  const base = Math.round(middle + BASE * size);
  const letters = line.outlines.map(({ path, x: across, y }) =>
    x('path', { d: path, transform: `translate(${across} ${y})` }),
  );
  const side = 0.88 * size;
  const box = { y: middle - 0.39 * size, width: side, height: side };
  const pictures = line.emoji.map((emoji) =>
    x('image', { href: emoji.src, x: left + (emoji.x + 0.04) * size, ...box }),
  );
  const scaled = `translate(${left} ${base}) scale(${size / UNITS})`;
  return x('g', { fill }, [x('g', { transform: scaled }, letters), ...pictures]);
}
