import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { z } from 'zod';

/** What a site answered. */
export type Answer = {
  status: number;
  /** `Content-Type`, without its parameters. */
  type: string;
  body: Buffer;
  cookie: string;
  /** How long it took, in milliseconds. */
  ms: number;
};

export type Question = {
  method?: string;
  /** What is sent as JSON. */
  json?: unknown;
  /** What is sent as it is: a form. */
  form?: string;
  /** The page that sends it: one of the site where nothing is said, none at all with `undefined`. */
  origin?: string | undefined;
  headers?: Record<string, string>;
  /** Milliseconds. */
  timeout?: number;
};

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

const problem = z.object({ reason: z.string() });

/**
 * Asks a site for something, as one reader of many.
 * @throws when the connection is lost, or there is no answer in time
 */
export function ask(address: string, path: string, question: Question = {}): Promise<Answer> {
  const { json, form, method = 'GET', headers, timeout = 20_000 } = question;
  const body = json === undefined ? form : JSON.stringify(json);
  const origin = 'origin' in question ? question.origin : address;
  const type = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, address), {
      agent,
      method,
      headers: {
        'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
        'X-Forwarded-For': [10, ...randomBytes(3)].join('.'),
        ...(origin !== undefined && method !== 'GET' && { Origin: origin }),
        ...(body !== undefined && {
          'Content-Type': type,
          'Content-Length': Buffer.byteLength(body),
        }),
        ...headers,
      },
    });
    const tooLate = () => sent.destroy(new Error(`No answer in ${timeout} ms.`));
    const timer = setTimeout(tooLate, timeout);
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        resolve({
          status: response.statusCode ?? 0,
          type: (response.headers['content-type'] ?? '').replace(/;.*/, ''),
          body: Buffer.concat(chunks),
          cookie: (response.headers['set-cookie'] ?? [])
            .map((each) => each.split(';')[0])
            .join('; '),
          ms: performance.now() - begin,
        });
      });
    });
    sent.end(body);
  });
}

/** What an answer says, as the schema has it. */
export function parseJson<T>({ body }: Answer, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(body.toString()));
}

/** Why a request was refused (lib/discussion/refusal.ts); empty where it was not. */
export function reasonOf(answer: Answer): string {
  if (answer.type !== 'application/problem+json') return '';
  return parseJson(answer, problem).reason;
}
