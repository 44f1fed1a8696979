import type { PreviewLayout } from '@/lib/previews/layout';
import { PreviewLines } from './preview-lines';

/** Of the frame from the picture's edges, in pixels. */
const FRAME = { top: 44, right: 44, bottom: 56, left: 44 } as const;

/**
 * A page as a picture: its title in a double line, as old Korean books and letter paper have it, which
 * the site's seal closes. What matters stands in the middle, since some apps cut pictures to 2:1
 * or to a square. Drawn by next/og, which knows flex boxes and inline styles alone.
 */
export function PreviewPicture(layout: PreviewLayout) {
  const { title, kicker, text, notes, imprint, icon, colors } = layout;
  const over = { display: 'flex', position: 'absolute', left: 0, right: 0 } as const;
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: colors.paper }}>
      <div style={{ ...over, ...FRAME, padding: 5, border: `3px solid ${colors.accent}` }}>
        <div style={{ flexGrow: 1, border: `1px solid ${colors.accent}` }} />
      </div>
      <div
        style={{
          ...over,
          top: FRAME.top,
          bottom: FRAME.bottom + icon.side / 2,
          flexDirection: 'column',
          alignItems: 'center',
          justifyContent: 'center',
        }}
      >
        <PreviewLines
          {...kicker}
          leading={1.3}
          style={{ color: colors.accent, marginBottom: 20 }}
        />
        <PreviewLines {...title} leading={1.34} style={{ color: colors.ink }} />
        <PreviewLines {...text} leading={1.55} style={{ color: colors.muted, marginTop: 24 }} />
        <PreviewLines {...notes} leading={1.3} style={{ color: colors.muted, marginTop: 24 }} />
      </div>
      <div style={{ ...over, bottom: FRAME.bottom - icon.side / 2, justifyContent: 'center' }}>
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            background: colors.paper,
            padding: '0 26px',
          }}
        >
          {/* biome-ignore lint/performance/noImgElement: an element for next/og, not for a page */}
          <img src={icon.src} alt="" width={icon.side} height={icon.side} />
          <PreviewLines {...imprint} leading={1.3} style={{ color: colors.ink, marginLeft: 16 }} />
        </div>
      </div>
    </div>
  );
}
