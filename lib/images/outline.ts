/** An area in units of its own: its edges, each as x and y of both ends, and the box around them. */
export type Outline = {
  edges: readonly number[];
  left: number;
  top: number;
  right: number;
  bottom: number;
};

/** As SVG has the parts of a path, with places in full; of curves those with one handle, as TrueType has them. */
export type PathCommand = { type: string; values: number[] };

/** How far a curve may be from the lines that stand for it, in units. */
const TOLERANCE = 1;

/** A path with its curves as short lines. */
export function outlineOf(path: readonly PathCommand[]): Outline {
  const edges: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    edges.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const { type, values } of path) {
    const [a = 0, b = 0, c = 0, d = 0] = values;
    if (type === 'M') [x, y, startX, startY] = [a, b, a, b];
    else if (type === 'L') lineTo(a, b);
    else if (type === 'Q') for (const point of curve([x, y], [a, b], [c, d])) lineTo(...point);
    else lineTo(startX, startY);
  }
  const xs = edges.filter((_, at) => at % 2 === 0);
  const ys = edges.filter((_, at) => at % 2 === 1);
  return {
    edges,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

type Point = [x: number, y: number];

/** Places on a curve, the last one its end. */
function curve(from: Point, handle: Point, to: Point): Point[] {
  const along = (t: number, axis: 0 | 1) =>
    (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * handle[axis] + t ** 2 * to[axis];
  const bend = Math.hypot(from[0] - 2 * handle[0] + to[0], from[1] - 2 * handle[1] + to[1]) / 4;
  const count = Math.max(1, Math.ceil(Math.sqrt(bend / TOLERANCE)));
  return Array.from({ length: count }, (_, index) => {
    const t = (index + 1) / count;
    return [along(t, 0), along(t, 1)];
  });
}
