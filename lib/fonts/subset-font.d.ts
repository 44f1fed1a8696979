/** The part of subset-font's interface that is used here; the package brings no types. */
declare module 'subset-font' {
  /** @param text characters to keep; `undefined` together with `keepAllGlyphs` */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'truetype' | 'woff2';
      keepFeatures: string[];
      keepAllGlyphs?: boolean;
      preserveNameIds?: number[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
