import leven from 'leven';

/** The candidate nearest to `name` by edit distance, if it is near enough to be what was meant. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: leven(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best) return undefined;
  const reach = Math.max(1, Math.floor(Math.max(name.length, best.candidate.length) / 3));
  return best.distance <= reach ? best.candidate : undefined;
}

/** `; did you mean \`tags\`?`, or the whole list where nothing is near. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const best = nearest(name, candidates);
  return best
    ? `did you mean \`${best}\`?`
    : `use one of ${candidates.map((candidate) => `\`${candidate}\``).join(', ')}`;
}
