import { createReadStream } from 'node:fs';
import { TransferError } from './source';

/**
 * Lines of a UTF-8 file, without their ends, one at a time. Only `\n` ends a line: JSON may hold all else
 * that readers of lines take for an end.
 * @throws TransferError for bytes that are not UTF-8
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 1;
  const decode = (chunk?: Buffer) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      const message = 'is followed by bytes that are not UTF-8; save the file as UTF-8';
      throw new TransferError([{ file, line, message }]);
    }
  };
  for await (const chunk of createReadStream(file)) {
    const lines = (rest + decode(chunk)).split('\n');
    rest = lines.pop() ?? '';
    line += lines.length;
    yield* lines;
  }
  rest += decode();
  if (rest !== '') yield rest;
}
