import type { NamesFile } from '@/lib/search/index-files';
import { SearchIndex } from '@/lib/search/search-index';
import { paths } from '@/lib/urls';

/** The site's index, and a way to get what a search wants of it. */
export type RemoteIndex = {
  index: SearchIndex;
  /** Gets the files that are wanted. Tells whether all came; one that did not is not asked for again. */
  fetchWanted: () => Promise<boolean>;
};

let loading: Promise<RemoteIndex> | undefined;

/** Loads the first file of the index, once for a page; anew after a failure. */
export function remoteIndex(): Promise<RemoteIndex> {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<RemoteIndex> {
  const names: NamesFile & { version: string } = JSON.parse(await get(paths.searchNames));
  const index = new SearchIndex(names);
  const coming = new Map<string, Promise<boolean>>();
  const bring = async (file: string) => {
    const text = await get(paths.searchFile(names.version, file)).catch(() => undefined);
    index.add(file, text ?? '');
    return text !== undefined;
  };
  const fetchFile = (file: string) => {
    const arrival = coming.get(file) ?? bring(file);
    coming.set(file, arrival);
    return arrival;
  };
  return {
    index,
    fetchWanted: async () => (await Promise.all([...index.wanted].map(fetchFile))).every(Boolean),
  };
}

async function get(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}
