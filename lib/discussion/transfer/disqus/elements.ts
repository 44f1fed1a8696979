import { createReadStream } from 'node:fs';
import sax from 'sax';

/** A thread or a post of an export. `fields`: texts by path (`author/name`), ids of others with `@` (`parent@`). */
export type DisqusElement = {
  kind: 'thread' | 'post';
  id: string;
  /** 1-based. */
  line: number;
  fields: ReadonlyMap<string, string>;
};

/** An export that cannot be read further, and where. */
export class BrokenXml extends Error {
  override name = 'BrokenXml';

  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Threads and posts of Disqus's XML, one at a time. What a document defines itself is not followed: neither
 * files of others nor entities that grow.
 * @throws BrokenXml
 */
export async function* readElements(file: string): AsyncGenerator<DisqusElement> {
  const parser = sax.parser(true);
  const done: DisqusElement[] = [];
  const path: string[] = [];
  let current:
    | { line: number; kind: 'thread' | 'post'; id: string; fields: Map<string, string> }
    | undefined;

  const stop = (message: string): never => {
    throw new BrokenXml(parser.line + 1, message);
  };
  const add = (text: string) => {
    const name = path.slice(2).join('/');
    if (current && name) current.fields.set(name, (current.fields.get(name) ?? '') + text);
  };
  parser.onerror = ({ message }) => stop(`is no XML: ${message.split('\n')[0]}; export it again`);
  parser.ondoctype = () =>
    stop('defines a document type, which an export of Disqus has not; remove it');
  parser.onopentag = ({ name, attributes }) => {
    const id = String(attributes['dsq:id'] ?? '');
    if (path.length === 0 && name !== 'disqus') {
      stop(
        `begins with <${name}>, and an export of Disqus with <disqus>; choose the file that Disqus sent`,
      );
    }
    path.push(name);
    if (path.length === 2 && (name === 'thread' || name === 'post')) {
      current = { kind: name, id, line: parser.line + 1, fields: new Map() };
    } else if (path.length === 3 && id) current?.fields.set(`${name}@`, id);
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    path.pop();
    if (path.length !== 1 || !current) return;
    done.push(current);
    current = undefined;
  };
  for await (const chunk of createReadStream(file, 'utf8')) {
    parser.write(String(chunk));
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);
}
