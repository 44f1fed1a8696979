/** A post's excerpt, at most two lines. */
export function Excerpt({ text }: { text: string }) {
  return text && <p className="mt-1.5 line-clamp-2 text-muted">{text}</p>;
}
