import path from 'node:path';
import { build } from 'esbuild';

/** The scripts of a finished page: one module, and what it loads when a reader wants it. */
export type ReaderScripts = {
  /** Name of the module that every page runs, in `files`. */
  main: string;
  /** Source by file name. A name says what is in the file, so that browsers may keep it for good. */
  files: Map<string, string>;
};

let bundled: Promise<ReaderScripts> | undefined;

/** Bundles `components/actions/main.ts`, once in a process. */
export function readerScripts(): Promise<ReaderScripts> {
  bundled ??= bundle(path.join(process.cwd(), 'components/actions/main.ts'));
  return bundled;
}

async function bundle(entry: string): Promise<ReaderScripts> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    // The oldest browsers that know `light-dark()`, without which no colour of the site is one.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    outdir: 'scripts',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    metafile: true,
    write: false,
  });
  // What is loaded when it is wanted is an entry, too.
  const main = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint && path.resolve(entryPoint) === entry,
  );
  if (!main) throw new Error(`${entry} came to nothing.`);
  return {
    main: path.basename(main[0]),
    files: new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text])),
  };
}
