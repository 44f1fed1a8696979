import type { Noun } from '../language/noun';
import type { Lexicon, Topic } from '../lexicon';
import type { Random } from '../random';
import { type Blocks, createBlocks } from './blocks';
import { writeCode } from './code-block';
import type { Heading, Outline } from './outline';
import type { RareWord } from './rare-words';
import type { Writer } from './writer';

/** UTF-8 bytes that a body is written towards. */
const bytes = [5300, 7600] as const;

const size = (parts: readonly string[]) => Buffer.byteLength(parts.join('\n\n'));

/** Which sections get what, by their place among the headings. */
function spread<T>(random: Random, items: readonly T[], sections: number): Map<number, T[]> {
  const places = new Map<number, T[]>();
  for (const item of items) {
    const place = random.int(1, sections - 2);
    places.set(place, [...(places.get(place) ?? []), item]);
  }
  return places;
}

function paragraph(
  random: Random,
  blocks: Blocks,
  place: Heading['place'],
  focus: readonly Noun[],
  rare: readonly RareWord[],
  links: readonly string[],
): string {
  const pools = {
    처음: ['opening', 'body', 'body', 'people'],
    가운데: ['body', 'body', 'body', 'problem', 'measure', 'people'],
    마지막: ['closing', 'closing', 'body'],
  } as const;
  const count = Math.max(2, random.int(3, 5) - rare.length);
  const sentences = Array.from({ length: count }, (_, nth) => {
    const text = blocks.sentence(random.pick(pools[place]), { focus });
    return nth > 0 && random.chance(0.2) ? `${random.pick(links)} ${text}` : text;
  });
  for (const word of rare) {
    sentences.splice(random.int(1, sentences.length), 0, blocks.rare(word, { focus }));
  }
  return sentences.join(' ');
}

/** The Markdown under the title: sections of paragraphs, lists and code, by the outline. */
export function writeBody(
  random: Random,
  lexicon: Lexicon,
  topic: Topic,
  write: Writer,
  { title, headings }: Outline,
  rare: readonly RareWord[],
  identifiers: readonly string[],
): string {
  const blocks = createBlocks(random, lexicon, write);
  const target = random.int(bytes[0], bytes[1]);
  const again = rare.filter(() => random.chance(0.3));
  const rareAt = spread(random, [...rare, ...again], headings.length);
  const extras = ['code', 'code', 'list', ...(random.chance(0.5) ? ['code'] : ['list'])];
  if (random.chance(0.25)) extras.push('table');
  if (random.chance(0.3)) extras.push('quote');
  const extrasAt = spread(random, extras, headings.length);
  const links = lexicon.words.get('이음') ?? [];
  const parts: string[] = [];
  headings.forEach((heading, place) => {
    const focus = [...heading.nouns, ...heading.nouns, ...title.nouns].map(({ noun }) => noun);
    const words = [...(rareAt.get(place) ?? [])];
    parts.push(`${'#'.repeat(heading.level)} ${heading.text}`);
    parts.push(paragraph(random, blocks, heading.place, focus, words.splice(0, 3), links));
    for (const extra of extrasAt.get(place) ?? []) {
      if (extra === 'code') {
        parts.push(blocks.codeLead({ focus }));
        parts.push(writeCode(random, lexicon, topic, write, identifiers));
      }
      if (extra === 'list') parts.push(blocks.list({ focus }));
      if (extra === 'table') parts.push(blocks.table({ focus }));
      if (extra === 'quote') parts.push(`> ${blocks.sentence('people', { focus })}`);
    }
    const share = (target * (place + 1)) / headings.length;
    if (words.length > 0 || size(parts) < share) {
      parts.push(paragraph(random, blocks, heading.place, focus, words, links));
    }
  });
  return parts.join('\n\n');
}
