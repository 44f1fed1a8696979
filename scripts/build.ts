import { fileURLToPath } from 'node:url';
import { next, runNode } from './run.mjs';

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
  const built = await runNode([next, 'build'], { cwd, env });
  return built === 0 ? step('finish.ts', env) : built;
}

process.exitCode = await build();
