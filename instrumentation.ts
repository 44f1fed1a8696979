/** Run once when a server starts. On Vercel there is a proxy that tells who sends a request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.VERCEL) return;
  const { recordPeers } = await import('./lib/discussion/peer-address');
  recordPeers();
}
