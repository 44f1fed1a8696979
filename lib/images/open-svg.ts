import type { Sharp } from 'sharp';

/**
 * An SVG file as a picture that is drawn in this size, not scaled to it.
 * @param side in pixels, of the square that it fits into
 */
export async function openSvg(file: string, side: number): Promise<Sharp> {
  // Loaded only where something is drawn: a deployed function has no need of it.
  const { default: sharp } = await import('sharp');
  const { width = side } = await sharp(file).metadata();
  const background = 'transparent';
  const density = (72 * side) / width;
  return sharp(file, { density }).resize(side, side, { fit: 'contain', background });
}
