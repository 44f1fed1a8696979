// Builds a copy of the project with Vercel's own command, without an account, and checks that
// every page comes out prerendered.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject, temporaryFolder } from './copy-project';
import { fail, run, runNode } from './run.mjs';
import { inspectVercelOutput } from './vercel-output';

const folder = temporaryFolder();
const project = path.join(folder, 'project');
const cli = path.join(folder, 'cli');

// vercel 64.0.2 asks for sandbox 4.4.0, which cannot be installed, so a plain npx fails.
writeJson(path.join(cli, 'package.json'), {
  private: true,
  dependencies: { vercel: '64.0.2' },
  overrides: { sandbox: '4.5.0' },
});
console.log('Installing the Vercel command ...');
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
if ((await run('npm', ['install', ...quiet], { cwd: cli })) !== 0) {
  fail('The Vercel command could not be installed; what npm said is above.');
}

copyProject(project);
// Linked to a project that does not exist, so that nothing is asked of Vercel. The dependencies
// are there already.
writeJson(path.join(project, '.vercel/project.json'), {
  projectId: 'prj_local',
  orgId: 'team_local',
  settings: { framework: 'nextjs', installCommand: '' },
});
const noAccount = {
  VERCEL_TOKEN: undefined,
  VERCEL_ORG_ID: undefined,
  VERCEL_PROJECT_ID: undefined,
};
const code = await runNode(
  [
    path.join(cli, 'node_modules/vercel/dist/vc.js'),
    ...['build', '--prod', '--yes', '--global-config', path.join(folder, 'config')],
  ],
  { cwd: project, env: { ...noAccount, VERCEL_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' } },
);
if (code !== 0) fail('vercel build failed; what it said is above.');

const { problems, ...counts } = inspectVercelOutput(project);
for (const problem of problems) console.error(problem);
console.log(
  `${counts.routes} routes: ${counts.prerendered} prerendered, ${counts.staticFiles} static files. ` +
    `Functions without a prerendered answer: ${counts.proxies} proxy, ` +
    `${counts.unreachable} that no page view reaches, ${counts.onDemand} for wrong addresses and the discussion, ` +
    `${problems.length} wrong.`,
);
if (counts.routes === 0) fail('No route was prerendered.');
if (problems.length > 0) process.exitCode = 1;

function writeJson(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value, null, 2));
}
