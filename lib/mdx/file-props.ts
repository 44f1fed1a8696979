/** Props that may name a file beside the post, by element or component. Pictures have their own rules. */
const FILE_PROPS: Record<string, readonly string[]> = {
  LinkCard: ['href'],
  Video: ['src', 'poster', 'captions'],
  a: ['href'],
  audio: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** Which props of `<name>` may name a file beside the post. */
export function fileProps(name: string | null): readonly string[] {
  return name && Object.hasOwn(FILE_PROPS, name) ? (FILE_PROPS[name] ?? []) : [];
}
