import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { drawIcon } from '../draw-icon';
import { keptFile } from '../kept-file';
import { lightColors } from '../theme-colors';
import { type PreviewLayout, prepare } from './layout';
import { type Preview, previewName, previewSize } from './preview';

/** What a preview looks like, in elements and inline styles as next/og knows them. */
export type Design = (layout: PreviewLayout) => ReactElement;

/**
 * The picture of a preview, as PNG. Drawn once, then taken from `.next/cache`. Never fails: where
 * something cannot be drawn, the picture shows less, and the build's messages say of which page and why.
 */
export async function drawPreview(preview: Preview, design: Design): Promise<Buffer> {
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
  const { layout, faces, illegible } = await prepare(preview);
  if (illegible.length > 0) {
    const missing = illegible.map((text) => `"${text}"`).join(', ');
    console.warn(
      `${preview.of}: its preview shows □ for ${missing}, which no face of the site has`,
    );
  }
  // Given every face and every emoji, next/og asks nobody for more.
  const picture = new ImageResponse(design(layout), { ...previewSize, fonts: faces });
  return Buffer.from(await picture.arrayBuffer());
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
