import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { copyProject } from '@/scripts/copy-project';
import { childEnv, next, runNode } from '@/scripts/run.mjs';
import { copyFolder, giscus, zone } from './copies';

/**
 * Serves a copy of the project whose posts are those of tests/fixtures/site: built (`start`), or
 * by the development server (`dev`). The machine's zone is far from the site's, where a wrong date
 * would show.
 */
const mode = process.argv[2] === 'dev' ? 'dev' : 'start';
const port = process.argv[3] ?? '3000';
const folder = copyFolder(mode);
const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

remove();
process.on('exit', remove);
copyProject(folder);
for (const part of ['posts', 'pages', 'addresses.json']) {
  fs.rmSync(path.join(folder, 'content', part), { recursive: true, force: true });
}
fs.cpSync('tests/fixtures/site/content', path.join(folder, 'content'), { recursive: true });
const posts = path.join(folder, 'content/posts');
fs.cpSync('content/posts/introduction-to-aws-lambda.mdx', path.join(posts, 'seed.mdx'));
// Its author in development wants no fonts but those of the device; the other one has comments on GitHub.
const more = mode === 'dev' ? { font: 'system' } : { discussion: { giscus } };
const settings = path.join(folder, 'content/site.ts');
const written = fs.readFileSync(settings, 'utf8');
const added = JSON.stringify(more).slice(1, -1);
fs.writeFileSync(settings, written.replace("language: 'ko',", `language: 'ko',\n  ${added},`));
// macOS hands out decomposed file names; git does not keep them, so they are made here.
for (const name of fs.readdirSync(posts)) {
  fs.renameSync(path.join(posts, name), path.join(posts, name.normalize('NFD')));
}

const options = { cwd: folder, env: childEnv({ TZ: zone, PORT: port }) };
if (mode === 'start') {
  const args = ['--import', 'tsx', 'scripts/build.ts'];
  const build = spawnSync(process.execPath, args, { ...options, encoding: 'utf8' });
  fs.writeFileSync(path.join(folder, 'build.txt'), build.stdout);
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
}
process.exitCode = await runNode([next, mode, '-p', port], options);
