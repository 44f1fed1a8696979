import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { Root } from 'mdast';
import { z } from 'zod';
import { cacheFile, parseJson, writeWhole } from '../kept-file';
import { makerHash } from '../maker-hash';
import type { Body } from '../mdx/compile';
import { shared } from '../shared';
import { type BodyReading, bodyReadingSchema, readBody } from './body-reading';

const FILE = 'readings.json';

const keptSchema = z.object({
  maker: z.string(),
  readings: z.record(z.string(), bodyReadingSchema),
});

type Readings = {
  /** From builds before, and this process; a server that reads no body does not look for them. */
  known?: Map<string, BodyReading>;
  /** Those that were asked for. */
  used: Map<string, BodyReading>;
  /** The one body that was parsed last: its compiler comes next, if at all. */
  last?: { body: Body; parsed: Root };
};

const readings = shared('readings', (): Readings => ({ used: new Map() }));

/** What a body tells of itself; parsed only where no build before has done it. */
export function readingOf(body: Body): BodyReading {
  const { source, format, offset } = body;
  const recipe = `${format}:${offset}:${source}`;
  const key = createHash('sha256').update(recipe).digest('base64url').slice(0, 22);
  readings.known ??= readKept();
  const before = readings.known.get(key);
  if (before) {
    readings.used.set(key, before);
    return before;
  }
  const { reading, parsed } = readBody(body);
  if (parsed) readings.last = { body, parsed };
  readings.known.set(key, reading);
  readings.used.set(key, reading);
  return reading;
}

/** The tree of a body that was read just now, once: who takes it may change it. */
export function takeParsed(body: Body): Root | undefined {
  const { last } = readings;
  if (last?.body !== body) return undefined;
  readings.last = undefined;
  return last.parsed;
}

/** Keeps what was read for the builds to come, and nothing else. */
export async function keepReadings(): Promise<void> {
  const kept = { maker: makerHash(), readings: Object.fromEntries(readings.used) };
  await writeWhole(cacheFile(FILE), JSON.stringify(kept));
}

/** Nothing where other makers wrote it, or where it is damaged: then all is read anew. */
function readKept(): Map<string, BodyReading> {
  const file = cacheFile(FILE);
  if (!fs.existsSync(file)) return new Map();
  const { data } = keptSchema.safeParse(parseJson(fs.readFileSync(file, 'utf8')));
  return new Map(data?.maker === makerHash() ? Object.entries(data.readings) : []);
}
