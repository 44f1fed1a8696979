import { type Box, blend, type Canvas } from './canvas';
import type { Outline } from './outline';

/** Where an outline's origin is in a picture, and how many pixels one of its units is. */
export type Place = { x: number; y: number; scale: number };

/** Less of a colour is not seen; sums of many parts are not quite zero where nothing is. */
const LEAST = 1 / 512;

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
  const points = outline.edges.map((value, at) =>
    at % 2 === 0 ? place.x - left + value * place.scale : place.y - top + value * place.scale,
  );
  for (let at = 0; at < points.length; at += 4) addEdge(points, at, width);
  paint(canvas, { x: left, y: top, width, height }, Buffer.from(color.slice(1), 'hex'));
}

/** Adds what an edge covers on its right: in each row it crosses, a part of each pixel that it passes. */
function addEdge(points: readonly number[], at: number, width: number): void {
  const [x1 = 0, y1 = 0] = [points[at], points[at + 1]];
  const [x2 = 0, y2 = 0] = [points[at + 2], points[at + 3]];
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

function paint(canvas: Canvas, box: Box, color: Uint8Array): void {
  for (let y = 0; y < box.height; y += 1) {
    let covered = 0;
    for (let x = 0; x < box.width; x += 1) {
      const at = y * box.width + x;
      covered += changes[at] ?? 0;
      changes[at] = 0;
      const share = Math.min(1, Math.abs(covered));
      if (share > LEAST)
        blend(canvas.rgba, 4 * ((box.y + y) * canvas.width + box.x + x), color, 0, share);
    }
  }
}
