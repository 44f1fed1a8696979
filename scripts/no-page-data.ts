// Stands in for the framework's module of the same exports (next.config.mjs), which takes each page apart into the data
// that its router would ask for, and packs every part anew. No page of ours asks (scripts/finish-pages.ts).

/** Parts of a page as data: none. */
export function collectSegmentData(): undefined {}

/** What the router is told of those parts: nothing. */
export function collectPrefetchHints(): undefined {}
