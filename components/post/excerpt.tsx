/** A post's excerpt, at most two lines. */
export function Excerpt({ text, lang }: { text: string; lang?: string }) {
  return (
    text && (
      <p className="row-excerpt line-clamp-2" lang={lang}>
        {text}
      </p>
    )
  );
}
