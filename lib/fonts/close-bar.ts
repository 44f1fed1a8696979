/** How D2Coding's `|` begins: two contours, their box, their last points, no instructions. */
const BROKEN = Buffer.from('000200d4ff7a012002f6000300070000', 'hex');

/** The same box as one contour: four points with flags, then what changes from each to the next. */
const WHOLE = Buffer.from('000100d4ff7a012002f6000300000111211100d4004cff7a037cfc84', 'hex');

/**
 * Closes the gap in D2Coding's `|`, in place. It was drawn broken to be told from `l`, and reads as
 * another sign, `¦`, in types, pipes and tables.
 * @param font an unpacked font (sfnt)
 * @throws Error where the sign is drawn in another way
 */
export function closeBar(font: Uint8Array): void {
  const at = Buffer.from(font.buffer, font.byteOffset, font.byteLength).indexOf(BROKEN);
  if (at < 0) throw new Error('This font draws | in another way; look whether it is broken.');
  font.set(WHOLE, at);
}
