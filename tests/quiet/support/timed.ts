/** How long something took, and how it ended. */
export async function timed(work: Promise<unknown>): Promise<{ ms: number; error: unknown }> {
  const begin = performance.now();
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { ms: performance.now() - begin, error };
}
