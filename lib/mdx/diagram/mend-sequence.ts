/** Room on both sides of a message between two lifelines, and of one that returns to its sender. */
const ROOM = 32;
const ROOM_OF_RETURN = 54;
/** Advance of a letter in a message. */
const LETTER = 11 * 0.54;
/** How far from the middle between two lifelines what stands there is stretched. */
const REACH = 20;

const GROUP = /^<g class="(actor|message|note|block)"[\s\S]*?^<\/g>/gm;

/**
 * Mends what the renderer leaves crossed in a sequence diagram: lifelines go below the names of
 * blocks, and apart where a message is longer than the way between them.
 */
export function mendSequence(svg: string): string {
  const lifelines = [...svg.matchAll(/^<line class="lifeline".*$/gm)].map(([line]) => line);
  const without = svg.replace(/^<line class="lifeline".*\n/gm, '');
  return space(without.replace('</defs>', `</defs>\n${lifelines.join('\n')}`));
}

type Shift = (x: number) => number;

function space(svg: string): string {
  const lifelines = [...svg.matchAll(/<line class="lifeline"[^>]* x1="([\d.]+)"/g)].map((found) =>
    Number(found[1]),
  );
  const missing = missingRoom(svg, lifelines);
  const total = missing.reduce((sum, each) => sum + each, 0);
  if (total === 0) return svg;
  const moved: Shift = (x) =>
    missing.reduce((sum, room, index) => {
      const middle = ((lifelines[index] ?? 0) + (lifelines[index + 1] ?? 0)) / 2;
      return sum + room * Math.min(1, Math.max(0, (x - middle + REACH) / (2 * REACH)));
    }, x);
  return svg
    .replace(GROUP, (group, kind: string) => moveGroup(group, kind, moved))
    .replace(/^<(?:line|rect)[^>]*>/gm, (element) => mapX(element, moved))
    .replace(
      /(<svg[^>]*viewBox="0 0 )([\d.]+)/,
      (_, start, width) => start + (Number(width) + total),
    );
}

/** What each way from one lifeline to the next lacks. */
function missingRoom(svg: string, lifelines: readonly number[]): number[] {
  const missing = lifelines.slice(1).map(() => 0);
  for (const [group, kind] of svg.matchAll(GROUP)) {
    if (kind !== 'message') continue;
    const labels = [...group.matchAll(/>([^<\n]+)</g)].map(([, text = '']) => text.length);
    const width = Math.max(0, ...labels) * LETTER;
    const [from = 0, to = 0] = [...group.matchAll(/x[12]="([\d.]+)"/g)]
      .map((found) => lifelines.indexOf(Number(found[1])))
      .sort((a, b) => a - b);
    const self = lifelines.indexOf(Number(/points="([\d.]+)/.exec(group)?.[1]));
    const [first, last] = self >= 0 ? [self, self + 1] : [from, to];
    const way = (lifelines[last] ?? Number.POSITIVE_INFINITY) - (lifelines[first] ?? 0);
    const needed = width + (self >= 0 ? ROOM_OF_RETURN : ROOM);
    for (let index = first; index < last && index < missing.length; index += 1) {
      missing[index] = Math.max(missing[index] ?? 0, (needed - way) / (last - first));
    }
  }
  return missing;
}

function moveGroup(group: string, kind: string, moved: Shift): string {
  const [, middle = '0'] = /<text x="([\d.]+)"/.exec(group) ?? [];
  const together = moved(Number(middle)) - Number(middle);
  if (kind === 'actor' || kind === 'note') return mapX(group, (x) => x + together);
  if (kind === 'block') return mapX(group, moved, { keepsWidth: /height="18"/ });
  const start = /points="([\d.]+)/.exec(group)?.[1];
  if (start) return mapX(group, (x) => x + moved(Number(start)) - Number(start));
  const [from = 0, to = 0] = [...group.matchAll(/x[12]="([\d.]+)"/g)].map((x) =>
    moved(Number(x[1])),
  );
  return mapX(group, (x) => (x === Number(middle) ? (from + to) / 2 : moved(x)));
}

/** Moves what stands in SVG sideways. */
function mapX(svg: string, moved: Shift, { keepsWidth }: { keepsWidth?: RegExp } = {}): string {
  return svg
    .replace(/ x="([\d.]+)"([^>]*?) width="([\d.]+)"/g, (_, x, between, width, at, all) => {
      const rest = all.slice(at, all.indexOf('>', at));
      const left = moved(Number(x));
      const wide = keepsWidth?.test(rest) ? Number(width) : moved(Number(x) + Number(width)) - left;
      return ` X="${left}"${between} width="${wide}"`;
    })
    .replace(/ (x[12]?)="([\d.]+)"/g, (_, name, x) => ` ${name}="${moved(Number(x))}"`)
    .replace(/ X="/g, ' x="')
    .replace(/translate\(([\d.]+)/g, (_, x) => `translate(${moved(Number(x))}`)
    .replace(/ points="([^"]*)"/g, (_, points) => {
      const list = points.replace(
        /([\d.]+),([\d.]+)/g,
        (_p: string, x: string, y: string) => `${moved(Number(x))},${y}`,
      );
      return ` points="${list}"`;
    });
}
