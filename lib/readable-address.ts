/** An address or a path as people read it: with its Hangul, unless it holds a malformed escape. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
