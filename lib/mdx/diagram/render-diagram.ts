import { mendSequence } from './mend-sequence';
import type { Diagram } from './read-diagram';

/** How far a drawing may shrink: to a phone's width, to that of the text, or not at all. */
export type DiagramSize = 'small' | 'medium' | 'large';

/** A drawn diagram: SVG in the colours of the page. */
export type DrawnDiagram = { svg: string; size: DiagramSize };

/** The greatest widths, in CSS pixels, at which labels stay readable when shrunk. */
const SMALL = 460;
const MEDIUM = 880;

/** The renderer's labels are small: drawn larger, those in boxes have 15.6px. */
const SCALE = 1.2;
/** Empty space that the renderer leaves around a diagram, and what is kept of it. */
const PADDING = 40;
const PADDING_OF_SEQUENCE = 30;
const KEPT = 12;

/** The page's colours for those of the renderer (app/globals.css). */
const COLOURS: Record<string, string> = {
  bg: 'paper',
  _text: 'ink',
  '_text-sec': 'ink',
  '_text-muted': 'muted',
  '_text-faint': 'muted',
  _line: 'muted',
  _arrow: 'muted',
  '_node-fill': 'paper',
  '_node-stroke': 'muted',
  '_group-fill': 'panel',
  '_group-hdr': 'panel',
  '_inner-stroke': 'paper',
  '_key-badge': 'panel',
};

/**
 * Draws a diagram. The renderer is loaded with the first one: it is as large as all the rest.
 * @param prefix for the ids in the drawing, which a page may have only once
 */
export async function renderDiagram(
  { source, standIns }: Diagram,
  prefix: string,
): Promise<DrawnDiagram> {
  const { renderMermaidSVG } = await import('beautiful-mermaid');
  const rendered = renderMermaidSVG(source, { transparent: true });
  const drawn = isSequence(source) ? mendSequence(rendered) : rendered;
  const { opening, size } = frame(source, drawn);
  const svg = drawn
    .replace(/<svg[^>]*>/, opening)
    .replace(/<style>.*?<\/style>|<defs>\s*<\/defs>|<text[^>]*>\(no attributes\)<\/text>/gs, '')
    .replace(/<[^>]+>/g, (tag) => clean(tag, prefix))
    .replace(/>\s*\n\s*</g, '><');
  return { svg: standIns.show(svg), size };
}

/** The tag that opens a drawing, cut to what is drawn and enlarged. */
function frame(source: string, svg: string): { opening: string; size: DiagramSize } {
  const cut = (isSequence(source) ? PADDING_OF_SEQUENCE : PADDING) - KEPT;
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const [inWidth, inHeight] = [width - 2 * cut, height - 2 * cut];
  const box = `viewBox="${cut} ${cut} ${inWidth} ${inHeight}"`;
  const shown = `width="${Math.round(inWidth * SCALE)}" height="${Math.round(inHeight * SCALE)}"`;
  return { opening: `<svg ${box} ${shown} aria-hidden="true">`, size: sizeOf(inWidth * SCALE) };
}

function isSequence(source: string): boolean {
  return source.startsWith('sequenceDiagram');
}

function sizeOf(width: number): DiagramSize {
  if (width <= SMALL) return 'small';
  return width <= MEDIUM ? 'medium' : 'large';
}

/** A tag without what only programs read, with short numbers, the page's colours and ids of its own. */
function clean(tag: string, prefix: string): string {
  return tag
    .replace(/ data-[\w-]+="[^"]*"/g, '')
    .replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/var\(--([\w-]+)\)/g, (_, name) => `var(--${COLOURS[name] ?? 'ink'})`)
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`);
}
