import type { Box, Canvas } from './canvas';
import type { Outline } from './outline';
import { SHADES, shadesOf } from './palette';

/** Where an outline's origin is in a picture, and how many pixels one of its units is. */
export type Place = { x: number; y: number; scale: number };

/**
 * For each pixel of the box around an area, row by row: how much more of it is covered than of the one
 * on its left. Kept for the next area, and zero until then.
 */
let changes = new Float32Array();

/**
 * Fills an area with a colour. A pixel takes as much of it as the area covers; edges that go round the
 * other way make holes.
 * @param color as `#rrggbb`
 */
export function fillOutline(canvas: Canvas, outline: Outline, place: Place, color: string): void {
  const left = Math.floor(place.x + outline.left * place.scale);
  const top = Math.floor(place.y + outline.top * place.scale);
  // With a column for what an edge changes on the right of the box.
  const width = Math.ceil(place.x + outline.right * place.scale) - left + 1;
  const height = Math.ceil(place.y + outline.bottom * place.scale) - top;
  if (changes.length < width * height) changes = new Float32Array(width * height);
  const x = (at: number) => place.x - left + (outline.edges[at] ?? 0) * place.scale;
  const y = (at: number) => place.y - top + (outline.edges[at] ?? 0) * place.scale;
  for (let at = 0; at < outline.edges.length; at += 4) {
    addEdge(x(at), y(at + 1), x(at + 2), y(at + 3), width);
  }
  paint(canvas, { x: left, y: top, width, height }, shadesOf(canvas.palette, color));
}

/** Adds what an edge covers on its right: in each row it crosses, a part of each pixel that it passes. */
function addEdge(x1: number, y1: number, x2: number, y2: number, width: number): void {
  if (y1 === y2) return;
  const slope = (x2 - x1) / (y2 - y1);
  const sign = y1 < y2 ? 1 : -1;
  const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
  for (let row = Math.floor(top); row < bottom; row += 1) {
    const [above, below] = [Math.max(top, row), Math.min(bottom, row + 1)];
    const [a, b] = [x1 + (above - y1) * slope, x1 + (below - y1) * slope];
    const [start, end] = a < b ? [a, b] : [b, a];
    for (let column = Math.floor(start); column <= end; column += 1) {
      const [from, to] = [Math.max(start, column), Math.min(end, column + 1)];
      // An upright edge is in one pixel, and all of it.
      const part = end > start ? (to - from) / (end - start) : 1;
      const height = sign * (below - above) * part;
      const uncovered = (from + to) / 2 - column;
      const pixel = row * width + column;
      changes[pixel] = (changes[pixel] ?? 0) + height * (1 - uncovered);
      changes[pixel + 1] = (changes[pixel + 1] ?? 0) + height * uncovered;
    }
  }
}

/** @param first the number of the colour's lightest shade */
function paint({ width, numbers }: Canvas, box: Box, first: number): void {
  for (let y = 0; y < box.height; y += 1) {
    const row = (box.y + y) * width + box.x;
    let covered = 0;
    for (let x = 0; x < box.width; x += 1) {
      const at = y * box.width + x;
      covered += changes[at] ?? 0;
      changes[at] = 0;
      const shade = Math.round(SHADES * Math.min(1, Math.abs(covered)));
      if (shade > 0) numbers[row + x] = first - 1 + darker(shade, numbers[row + x] ?? 0, first);
    }
  }
}

/** A shade upon what is there: more of the same colour, or else in its place. */
function darker(shade: number, number: number, first: number): number {
  const before = number - first + 1;
  if (before < 1 || before > SHADES) return shade;
  return Math.round(shade + before - (shade * before) / SHADES);
}
