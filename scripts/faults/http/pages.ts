import { readPrerendered } from '../../prerendered';
import { type Answer, ask } from './ask';

/** Everything that a build made, as it is served: pages, feeds, pictures. */
export type Served = ReadonlyMap<string, Answer>;

/** Addresses of all that does not depend on the discussion. */
export function staticAddresses(folder: string): string[] {
  const { paths, pages } = readPrerendered(folder);
  const files = [...paths].filter((each) => /\.\w+$/.test(each)).map(encodeURI);
  return [...new Set([...pages.map(({ address }) => address), ...files, '/nothing-here'])];
}

/** Asks for all of them, some at once. */
export async function readAll(address: string, all: readonly string[]): Promise<Served> {
  const served = new Map<string, Answer>();
  const left = [...all];
  const read = async () => {
    for (let each = left.pop(); each; each = left.pop()) served.set(each, await ask(address, each));
  };
  await Promise.all(Array.from({ length: 4 }, read));
  return served;
}

/** Those that are not the same, byte for byte. */
export function differences(before: Served, after: Served): string[] {
  return [...before].flatMap(([address, was]) => {
    const is = after.get(address);
    const isSame = is !== undefined && is.status === was.status && is.body.equals(was.body);
    return isSame ? [] : [address];
  });
}
