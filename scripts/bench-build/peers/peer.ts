import type { BenchPost } from '../posts';

/** A peer that cannot be had here, or did not build what it was to build. Its message is for who measures. */
export class PeerError extends Error {}

/** What builds a site, run in the site's folder. */
export type Installed = { version: string; command: string; args: readonly string[] };

/** A site generator to compare with, and a bare blog for it in the folder of its name beside this file. */
export type Peer = {
  name: string;
  /** Where posts go, and what a build makes: folders of the site. */
  posts: string;
  output: string;
  extension: 'md' | 'mdx';
  /** What it wants before a post's body. */
  frontMatter: (post: BenchPost) => Readonly<Record<string, unknown>>;
  /** Stands in a post's page where code has been highlighted. */
  highlighted: string;
  env?: Record<string, string>;
  /**
   * Finds it, or installs it.
   * @param folder empty; sites are made in folders of it
   * @throws {PeerError} where it cannot be had, with how to get it
   */
  install: (folder: string) => Promise<Installed>;
};
