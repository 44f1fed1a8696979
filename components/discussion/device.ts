import { randomToken } from './random';

/** What storage refuses lasts as long as the page. */
const memory = new Map<string, string>();

/** What this device keeps under a key, empty where there is nothing. */
export function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? '';
  } catch {
    return memory.get(key) ?? '';
  }
}

/** Keeps something on this device; nothing is kept of what is empty. */
export function keep(key: string, value: string): void {
  memory.set(key, value);
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Refused, or full.
  }
}

/** An object that is kept as JSON, empty where that is none. */
export function keptObject(key: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(kept(key) || '{}'));
  } catch {
    return {};
  }
}

/** A random token that this device keeps under a key. Made at the first. */
export function keptToken(key: string): string {
  const before = kept(key);
  if (/^[\w-]{43}$/.test(before)) return before;
  const made = randomToken();
  keep(key, made);
  return made;
}
