/** A post's excerpt, at most two lines. */
export function Excerpt({ text }: { text: string }) {
  return text && <p className="row-excerpt line-clamp-2">{text}</p>;
}
