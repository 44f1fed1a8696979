import fs from 'node:fs';
import path from 'node:path';
import { nfc } from '../text';

/** A content file as found on disk. */
export type SourceFile = {
  /** Where to read it. */
  absolute: string;
  /** The project's root. */
  root: string;
  /** How to name it to the author: from the project's root, NFC, with forward slashes. */
  shown: string;
  /** Default slug: the file's or its folder's name, NFC. */
  name: string;
  format: 'mdx' | 'md';
  /** The post's own folder, for `<name>/index.mdx`: its other files are published beside it. */
  folder?: string;
};

/** What was found in a folder of content, and what there was that cannot be content. */
export type Listing = { files: SourceFile[]; strays: { shown: string; message: string }[] };

/** Anything larger is a mistake (a pasted log, an inlined image), and would slow every build. */
export const MAX_BYTES = 1024 * 1024;

/**
 * Lists `<name>.mdx`, `<name>.md`, `<name>/index.mdx` and `<name>/index.md` in a folder, by name.
 * Hidden files are passed over; everything else is reported, never skipped in silence.
 * @param root the project's root, from which paths are shown
 */
export function listSources(root: string, folder: string): Listing {
  const listing: Listing = { files: [], strays: [] };
  const directory = path.join(root, folder);
  if (!fs.existsSync(directory)) return listing;
  const show = (...parts: string[]) => nfc([folder, ...parts].join('/'));
  for (const entry of visibleEntries(directory)) {
    if (entry.isDirectory()) {
      addFolder(listing, root, path.join(folder, entry.name));
      continue;
    }
    const format = formatOf(entry.name);
    const absolute = path.join(directory, entry.name);
    if (format) {
      const name = nfc(path.parse(entry.name).name);
      listing.files.push({ absolute, root, shown: show(entry.name), name, format });
    } else {
      const message = `is neither .mdx nor .md; rename it, or move it into a post's own folder (<name>/index.mdx)`;
      listing.strays.push({ shown: show(entry.name), message });
    }
  }
  return listing;
}

function addFolder(listing: Listing, root: string, relative: string): void {
  const folder = path.join(root, relative);
  const shown = nfc(relative.split(path.sep).join('/'));
  const name = path.posix.basename(shown);
  const entries = visibleEntries(folder).map((entry) => entry.name);
  const index = ['index.mdx', 'index.md'].find((file) => entries.includes(file));
  const format = index && formatOf(index);
  if (!index || !format) {
    listing.strays.push({ shown, message: 'has no index.mdx; add one, or remove the folder' });
    return;
  }
  const absolute = path.join(folder, index);
  listing.files.push({ absolute, root, shown: `${shown}/${index}`, name, format, folder });
  for (const extra of filesIn(folder).filter((each) => each !== index && formatOf(each))) {
    const message = `stands beside ${index}, but one folder holds one post; move it out`;
    listing.strays.push({ shown: nfc(`${shown}/${extra}`), message });
  }
}

function visibleEntries(directory: string): fs.Dirent[] {
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (nfc(a.name) < nfc(b.name) ? -1 : 1));
}

/** Everything in a folder and in the folders inside, hidden files aside: names relative to it, with `/`. */
export function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .sort();
}

function formatOf(name: string): 'mdx' | 'md' | undefined {
  if (name.endsWith('.mdx')) return 'mdx';
  return name.endsWith('.md') ? 'md' : undefined;
}

/**
 * A file's text, without byte-order mark and with `\n` line ends.
 * @returns the text, or what is wrong with the file
 */
export function readSource(absolute: string): { text: string } | { message: string } {
  const { size } = fs.statSync(absolute);
  if (size > MAX_BYTES) {
    const megabytes = (size / MAX_BYTES).toFixed(1);
    return {
      message: `is ${megabytes} MB; a post may have 1 MB: split it, or move data to public/`,
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(absolute));
    if (text.includes('\0')) return { message: 'is not text; a post is a UTF-8 text file' };
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { message: 'is not UTF-8 text; save it in UTF-8' };
  }
}
