import { fileURLToPath } from 'node:url';
import { next, type RunOptions, runNode, tsc } from './run.mjs';

/** Each step is a process of its own: what one held in memory is free for the next. */
async function build(): Promise<number> {
  const cwd = process.cwd();
  const step = (name: string, env: Record<string, string>) =>
    runNode(
      ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL(name, import.meta.url))],
      {
        cwd,
        env,
      },
    );
  const BUILD_TIME = String(Date.now());
  const prepared = await step('prepare.ts', { BUILD_TIME });
  if (prepared !== 0) return prepared;
  // Loaded here, when nothing can be wrong in the settings any more.
  const { site } = await import('@/lib/site');
  const env = { BUILD_TIME, SITE_PREVIEW: site.isPreview ? '1' : '0' };
  const nextBuild = (mode: string, options: RunOptions) =>
    runNode([next, 'build', '--experimental-build-mode', mode], { cwd, ...options });
  const lean = (more: string) =>
    `--import=${import.meta.resolve('./lean-heap.mjs')} ${more} ${process.env.NODE_OPTIONS ?? ''}`;
  const checkTypes = async () =>
    (await runNode([next, 'typegen'], { cwd })) ||
    runNode([tsc, '--noEmit', '--tsBuildInfoFile', '.next/cache/.tsbuildinfo'], { cwd });
  return (
    // What it says of routes afterwards knows nothing of pages yet.
    (await nextBuild('compile', { env, until: /Collecting page data/ })) ||
    (await checkTypes()) ||
    (await nextBuild('generate', {
      env: { ...env, NODE_OPTIONS: lean('--max-semi-space-size=32') },
    })) ||
    (await step('finish.ts', { ...env, NODE_OPTIONS: lean('') }))
  );
}

process.exitCode = await build();
