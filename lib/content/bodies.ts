import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import { absoluteAddress } from '../absolute-address';
import { cacheFile, parseJson, pruneKept, writeWhole } from '../kept-file';
import { makerHash } from '../maker-hash';
import { shared } from '../shared';
import { site } from '../site';
import { paths } from '../urls';
import { resolvePicture } from './images';
import { resolveFile } from './linked-files';
import {
  type BodyRenderer,
  type BodySource,
  type MadeBody,
  makeBody,
  type PlainTexts,
  plainTextsSchema,
  type ShownBody,
  shownBodySchema,
} from './made-body';
import { readingOf } from './readings';

/** In `.next/cache`. */
const FOLDER = 'bodies';

const inMemory = shared('bodies', () => new WeakMap<BodySource['body'], Promise<MadeBody>>());

/** A body for its page. */
export async function shownBody(source: BodySource): Promise<ShownBody> {
  const { data } = shownBodySchema.safeParse(await readKept(source, 'shown'));
  return data ?? (await bodyOf(source)).shown;
}

/** A body for feeds, for programs and for the search. */
export async function plainTexts(source: BodySource): Promise<PlainTexts> {
  const { data } = plainTextsSchema.safeParse(await readKept(source, 'plain'));
  return data ?? (await bodyOf(source)).plain;
}

/**
 * Sees to it that a body is kept for the pages, feeds and indexes of this build.
 * @returns the name under which it is; none for one that cannot be kept
 */
export async function keepBody(
  source: BodySource,
  render: BodyRenderer,
): Promise<string | undefined> {
  const name = keptName(source);
  if (name && !existsSync(keptFile(name, 'plain'))) await bodyOf(source, render);
  return name;
}

/** Removes what was kept of bodies that are gone. */
export function pruneBodies(names: ReadonlySet<string>): Promise<void> {
  return pruneKept(FOLDER, (name) => names.has(name.replace(/\..*$/, '')));
}

/** Makes a body: for the builds to come, or else once in a process. */
function bodyOf(source: BodySource, render?: BodyRenderer): Promise<MadeBody> {
  const name = keptName(source);
  const make = async () => {
    const made = await makeBody(source, addressOf(source), render);
    if (name) {
      await writeWhole(keptFile(name, 'shown'), JSON.stringify(made.shown));
      await writeWhole(keptFile(name, 'plain'), JSON.stringify(made.plain));
    }
    return made;
  };
  if (name) return make();
  const made = inMemory.get(source.body) ?? make();
  inMemory.set(source.body, made);
  return made;
}

/**
 * The name of a body's files: another one for other makers, and for whatever else it is made from.
 * None in development, whose code changes, and for a body that may be another one tomorrow.
 */
function keptName(source: BodySource): string | undefined {
  if (process.env.NODE_ENV !== 'production') return undefined;
  const { images, files, fleeting } = readingOf(source.body);
  if (fleeting) return undefined;
  const pictures = images.map(({ src }) => {
    const { image, ...picture } = resolvePicture(src, source);
    // Wherever the project lies.
    return { ...picture, image: image && { ...image, file: undefined } };
  });
  const links = files.map(({ url }) => resolveFile(url, source));
  const recipe = [makerHash(), site, source.file, source.slug, source.body, pictures, links];
  return createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 24);
}

async function readKept(source: BodySource, part: keyof MadeBody): Promise<unknown> {
  const name = keptName(source);
  if (!name) return undefined;
  const text = await fs.readFile(keptFile(name, part), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseJson(text);
}

function keptFile(name: string, part: keyof MadeBody): string {
  return cacheFile(FOLDER, `${name}.${part}.json`);
}

function addressOf({ file, slug }: BodySource): string {
  const isPage = file.startsWith('content/pages/');
  return absoluteAddress(isPage ? paths.page(slug) : paths.post(slug));
}
