import { drawIcon } from '../draw-icon';
import type { Canvas } from '../images/canvas';
import { indexedPng } from '../images/indexed-png';
import { keptFile } from '../kept-file';
import { lightColors } from '../theme-colors';
import { type PreviewLayout, prepare } from './layout';
import { drawPicture } from './picture';
import { type Preview, previewName, previewSize } from './preview';

/** What a preview looks like. */
type Design = (layout: PreviewLayout) => Canvas;

/**
 * The picture of a preview, as PNG. Drawn once, then taken from `.next/cache`. Never fails: where
 * something cannot be drawn, the picture shows less, and the build's messages say of which page and why.
 */
export async function drawPreview(preview: Preview, design: Design = drawPicture): Promise<Buffer> {
  try {
    return await keptFile('previews', previewName(preview), () => draw(preview, design));
  } catch (error) {
    console.warn(
      `${preview.of}: its preview cannot be drawn, and shows the site's icon alone (${String(error)})`,
    );
    return drawPlain();
  }
}

async function draw(preview: Preview, design: Design): Promise<Buffer> {
  const { layout, illegible } = await prepare(preview);
  if (illegible.length > 0) {
    const missing = illegible.map((text) => `"${text}"`).join(', ');
    console.warn(
      `${preview.of}: its preview shows □ for ${missing}, which no face of the site has`,
    );
  }
  return indexedPng(design(layout));
}

/** The site's icon on paper. */
async function drawPlain(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const background = lightColors.paper;
  return sharp({ create: { ...previewSize, channels: 3, background } })
    .composite([{ input: await drawIcon(96) }])
    .png()
    .toBuffer();
}
