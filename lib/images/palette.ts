import type { Image } from './image';

/** How many shades of a colour upon paper are told apart; the last one is the colour itself. */
export const SHADES = 31;

/** With these, a byte can tell all colours apart. */
const MOST = { shaded: 4, ofImages: 128 } as const;

/** The colours of a picture (as `0xrrggbb`) by their numbers: first its paper, then what is drawn upon it. */
export type Palette = {
  colors: number[];
  /** The first numbers of shaded colours. */
  shaded: Map<string, number>;
  /** The numbers of colours of images, by what those that are alike have in common. */
  ofImages: Map<number, number>;
};

/** @param paper as `#rrggbb` */
export function createPalette(paper: string): Palette {
  const color = readColor(paper);
  return { colors: [color], shaded: new Map(), ofImages: new Map([[likeness(color), 0]]) };
}

/**
 * The number of the lightest shade of a colour upon the paper; those of the others follow.
 * @param color as `#rrggbb`
 * @throws Error for a fifth colour
 */
export function shadesOf({ colors, shaded }: Palette, color: string): number {
  const before = shaded.get(color);
  if (before !== undefined) return before;
  if (shaded.size === MOST.shaded)
    throw new Error(`${color} is one colour too many for a picture.`);
  const first = colors.length;
  const [paper = 0, full] = [colors[0], readColor(color)];
  for (let shade = 1; shade <= SHADES; shade += 1) colors.push(mix(paper, full, shade / SHADES));
  shaded.set(color, first);
  return first;
}

/**
 * The numbers of an image's colours. Those that are alike become the most frequent of them; where that leaves too
 * many, the rarest become the nearest of the others.
 */
export function numbersOf({ colors, ofImages }: Palette, image: Image): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const color of image.colors) {
    const alike = likeness(color);
    let number = ofImages.get(alike);
    if (number === undefined) {
      const isRoom = ofImages.size < MOST.ofImages;
      number = isRoom ? colors.push(color) - 1 : nearest(color, colors);
      ofImages.set(alike, number);
    }
    numbers.set(color, number);
  }
  return numbers;
}

function readColor(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

/** Five bits of each channel. */
function likeness(color: number): number {
  return ((color >> 9) & 0x7c00) | ((color >> 6) & 0x3e0) | ((color >> 3) & 0x1f);
}

/** @param share of the second colour, from 0 to 1 */
function mix(first: number, second: number, share: number): number {
  const channel = (shift: number) => {
    const [from, to] = [(first >> shift) & 255, (second >> shift) & 255];
    return Math.round(from + (to - from) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** The number of the colour that differs least. */
function nearest(color: number, colors: readonly number[]): number {
  const differences = colors.map((other) =>
    [16, 8, 0].reduce((sum, shift) => {
      return sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2;
    }, 0),
  );
  return differences.indexOf(Math.min(...differences));
}
