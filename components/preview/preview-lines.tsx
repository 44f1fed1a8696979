import type { CSSProperties } from 'react';
import type { Piece, SetText } from '@/lib/previews/layout';

/** How each face is set; the one of code stands higher in its line than the text's by so many em. */
const faces = {
  text: { fontFamily: 'text', fontWeight: 700, lower: 0 },
  small: { fontFamily: 'small', fontWeight: 500, lower: 0 },
  code: { fontFamily: 'code', fontWeight: 700, lower: 0.045 },
} as const;

type Props = SetText & {
  /** Height of a line, in em. */
  leading: number;
  style: CSSProperties;
};

/** Lines that are broken already, one below the other around their middle. Nothing where there are none. */
export function PreviewLines({ size, tracking, lines, leading, style }: Props) {
  if (lines.length === 0) return null;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        fontSize: size,
        lineHeight: leading,
        letterSpacing: `${tracking}em`,
        ...style,
      }}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn once
        <div key={index} style={{ display: 'flex', alignItems: 'center', height: size * leading }}>
          {line.map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <PreviewPiece key={place} piece={piece} size={size} />
          ))}
        </div>
      ))}
    </div>
  );
}

function PreviewPiece({ piece, size }: { piece: Piece; size: number }) {
  if ('emoji' in piece) {
    const side = size * 0.88;
    const style = { margin: `${size * 0.1}px ${size * 0.04}px 0` };
    // biome-ignore lint/performance/noImgElement: an element for next/og, not for a page
    return <img src={piece.emoji} alt="" width={side} height={side} style={style} />;
  }
  const { lower, ...face } = faces[piece.face];
  return <span style={{ ...face, whiteSpace: 'pre', top: lower * size }}>{piece.text}</span>;
}
