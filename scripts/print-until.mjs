// @ts-check
import { createInterface } from 'node:readline';

/**
 * Prints what a program says, up to a line that is not shown any more.
 * @param {RegExp} until
 * @param {import('node:stream').Readable} output
 */
export async function printUntil(until, output) {
  let shown = true;
  for await (const line of createInterface({ input: output })) {
    shown &&= !until.test(line);
    if (shown) console.log(line);
  }
}
