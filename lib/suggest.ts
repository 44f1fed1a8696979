import leven from 'leven';

/** The candidate nearest to `name` by slips of the hand, if it is near enough to be what was meant. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: slips(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best) return undefined;
  const reach = Math.max(1, Math.floor(Math.max(name.length, best.candidate.length) / 3));
  return best.distance <= reach ? best.candidate : undefined;
}

/** Edit distance, except that letters in another order are one slip. */
function slips(a: string, b: string): number {
  const sorted = (text: string) => [...text].sort().join('');
  return a !== b && sorted(a) === sorted(b) ? 1 : leven(a, b);
}

/** `did you mean \`tags\`?`, or the whole list where nothing is near. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const best = nearest(name, candidates);
  return best
    ? `did you mean \`${best}\`?`
    : `use one of ${candidates.map((candidate) => `\`${candidate}\``).join(', ')}`;
}
