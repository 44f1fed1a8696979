/** Drawn whatever the posts say: ASCII, and the signs that entities in Markdown are written for. */
const ALWAYS = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}·…–—‘’“”«»×→←↑↓•°©®™`;

/** In a function's source a character may stand as its escape. */
const ESCAPE = /\\u\{?([\da-f]{4,6})\}?/gi;

/**
 * Every character that may be shown, each once and in order, Hangul composed.
 * @param shown strings, and lists and objects that hold some; of functions, what their source says
 */
export function charactersIn(shown: unknown): string {
  const text = JSON.stringify(shown, (_, value) =>
    typeof value === 'function' ? unescaped(String(value)) : value,
  );
  return [...new Set((ALWAYS + text).normalize('NFC'))].sort().join('');
}

function unescaped(source: string): string {
  return source.replace(ESCAPE, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
