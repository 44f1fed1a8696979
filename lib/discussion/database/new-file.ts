import { lstat, open, rename, rm } from 'node:fs/promises';

/** What is there is not written over, whatever it is. */
export class FileExists extends Error {
  override name = 'FileExists';
}

/**
 * Makes a file that nobody but us may read. It gets its name when it is complete and on the disk.
 * @param fill writes to an empty file
 * @throws FileExists, also for devices and links
 */
export async function makeFile(
  target: string,
  fill: (part: string) => Promise<void>,
): Promise<void> {
  await requireNothing(target);
  const part = `${target}.${process.pid}.part`;
  try {
    await (await open(part, 'wx', 0o600)).close();
    await fill(part);
    const written = await open(part, 'r+');
    await written.sync();
    await written.close();
    await requireNothing(target);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function requireNothing(target: string): Promise<void> {
  const isThere = await lstat(target).then(
    () => true,
    () => false,
  );
  if (isThere) throw new FileExists(`${target} is there already; name another file.`);
}
