import path from 'node:path';
import { nfc } from '../text';
import { decodeSegment, paths } from '../urls';
import { besideFile, isBeside, type PostPlace } from './images';
import { filesIn } from './source';

/** Turns the address of a file beside the post into its published one; any other stays as it is. */
export function resolveFile(url: string, { slug, folder }: PostPlace): string {
  const beside = isFileName(url) && folder ? besideFile(url, folder) : undefined;
  return beside ? paths.postFile(slug, beside.name) + behindName(url) : url;
}

/** What is wrong with a link, film or sound that names a file beside the post, if anything. */
export function fileProblem(url: string, folder?: string): string | undefined {
  if (!isFileName(url)) return undefined;
  if (!folder) {
    return `${url} cannot stand beside this file; put it in public/ and write /${path.basename(url)}, make the post a folder (<name>/index.mdx), or begin an address with / or https://`;
  }
  if (besideFile(url, folder)) return undefined;
  const name = nfc(decodeSegment(url.slice(0, url.length - behindName(url).length)) ?? url);
  const isThere = filesIn(folder).map(nfc).includes(path.posix.normalize(name));
  return isThere
    ? `${url} is of a kind that is not published; give it a known ending such as .txt, or pack it as .zip`
    : `${url} is not in the post's folder; put it there, mend the name, or begin an address with / or https://`;
}

function isFileName(url: string): boolean {
  return isBeside(url) && !url.startsWith('?');
}

/** `?page=2#top` of an address. */
function behindName(url: string): string {
  return /[?#].*$/.exec(url)?.[0] ?? '';
}
