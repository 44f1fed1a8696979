import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../run.mjs';
import { type Installed, PeerError } from './peer';

/**
 * Installs a peer from npm into a temporary folder, as it is no dependency of ours.
 * @param packages with their exact versions, the peer itself first
 * @param program the script of the peer's command line, in its package
 * @throws {PeerError} where npm fails
 */
export async function installFromNpm(
  folder: string,
  packages: Readonly<Record<string, string>>,
  { program, args }: { program: string; args: readonly string[] },
): Promise<Installed> {
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const [[peer, version] = ['', '']] = Object.entries(packages);
  console.log(
    `Installing ${wanted.join(', ')} from npm into a temporary folder, as --vs asks for.`,
  );
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--save-exact', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = await run('npm', ['install', '--prefix', folder, ...options, ...wanted], {
    cwd: folder,
  });
  if (status !== 0) {
    throw new PeerError(
      `npm could not install ${peer}, which --vs asks for: it needs the npm registry, or npm's cache.`,
    );
  }
  const script = path.join(folder, 'node_modules', peer, program);
  return { version, command: process.execPath, args: [script, ...args] };
}
