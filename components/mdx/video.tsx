import { dictionary } from '@/lib/dictionary';
import type { MdxProps } from '@/lib/mdx/components';

/** A film of one's own, played by the browser's own controls and not before the reader asks. */
export function Video({ src, poster, title, caption, captions, width, height }: MdxProps<'Video'>) {
  return (
    <figure className="figure video">
      {/* biome-ignore lint/a11y/useMediaCaption: a film without speech needs none */}
      <video
        src={src}
        poster={poster}
        aria-label={title ?? caption}
        width={width}
        height={height}
        controls
        playsInline
        preload={poster ? 'none' : 'metadata'}
      >
        {captions && (
          <track
            kind="captions"
            src={captions}
            srcLang="ko"
            label={dictionary.rich.captions}
            default
          />
        )}
      </video>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
