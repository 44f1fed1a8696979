import { z } from 'zod';
import { text, whole } from './values';

/** Props of components that show what is not text. Files may stand beside the post. */
export const mediaProps = {
  /** A film of one's own. */
  Video: z.strictObject({
    src: text,
    /** A picture to show before it plays. */
    poster: text.optional(),
    /** What it shows, for screen readers; the caption where it is left out. */
    title: text.optional(),
    caption: text.optional(),
    /** A file of captions (WebVTT) in the site's language. */
    captions: text.optional(),
    /** In CSS pixels; 16:9 where they are left out. */
    width: whole,
    height: whole,
  }),
  /** A film on YouTube, which nothing is asked of before the reader presses. */
  YouTube: z.strictObject({
    id: z.string().regex(/^[\w-]{11}$/, 'write the 11 characters behind v= in its address'),
    title: text,
    /** Seconds from its beginning. */
    start: whole,
  }),
  /** A link as a card of its own. */
  LinkCard: z.strictObject({ href: text, title: text, description: text.optional() }),
} as const;
