/** What was searched for on this device, newest first. Never leaves it. */
const KEY = 'recent-searches';
const MOST = 5;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((each) => typeof each === 'string').slice(0, MOST);
  } catch {
    return [];
  }
}

/** Remembers a query that led somewhere. */
export function remember(query: string): void {
  const trimmed = query.trim().slice(0, 100);
  if (!trimmed) return;
  keep([trimmed, ...recentSearches().filter((each) => each !== trimmed)].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be refused; nothing is remembered then.
  }
}
