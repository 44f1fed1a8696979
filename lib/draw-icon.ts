import { openSvg } from './images/open-svg';

/** Sides of the pictures made from `app/icon.svg`, in pixels: for tabs, and for home screens. */
export const iconSizes = { tab: [48], home: [180, 192, 512] } as const;

/**
 * The site's icon as a picture. One for a home screen stands on white, with so much room around it
 * that a system may cut it round.
 * @param size side in pixels
 * @returns a PNG
 */
export async function drawIcon(size: number): Promise<Buffer> {
  const room = size > 100 ? Math.round(size / 5) : 0;
  const side = size - 2 * room;
  const icon = await openSvg('app/icon.svg', side);
  if (room) icon.flatten({ background: 'white' }).extend({ ...around(room), background: 'white' });
  return icon.png().toBuffer();
}

function around(room: number) {
  return { top: room, right: room, bottom: room, left: room };
}
