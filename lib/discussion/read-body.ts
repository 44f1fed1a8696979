import type { z } from 'zod';
import { Refusal } from './refusal';

/** The longest body of a request, in bytes. */
const LONGEST = 16 * 1024;

/**
 * The body of a request that one of our own pages sent as JSON.
 * @param origins of the site, such as `https://blog.example.com`
 * @throws Refusal for one that is too long, from elsewhere, no JSON, or not as the schema has it
 */
export async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  origins: readonly string[],
): Promise<T> {
  const text = await readText(request);
  requireOwnOrigin(request, origins);
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) throw new Refusal('not-json');
  return parse(parseJson(text), schema);
}

/** @throws Refusal with every field that is not as the schema has it */
export function parse<T>(value: unknown, schema: z.ZodType<T>): T {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const names = [...new Set(error.issues.map(({ path }) => String(path[0] ?? '')))];
  throw new Refusal('invalid', { fields: names.map((field) => ({ field, words: field })) });
}

/**
 * A browser names the page from which a request comes, and no page can name another.
 * @throws Refusal where it is not one of ours, or none is named
 */
export function requireOwnOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  const isOwn = origin !== null && (origins.includes(origin) || hostOf(origin) === host);
  if (!isOwn) throw new Refusal('foreign');
}

/** @throws Refusal where it is too long, of which nothing more is read, or no UTF-8 */
export async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST) throw new Refusal('too-large');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new Refusal('not-json');
    }
  };
  let text = '';
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > LONGEST) throw new Refusal('too-large');
    text += decode(chunk);
  }
  return text + decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('not-json');
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
