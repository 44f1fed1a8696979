import type { Noun, Written } from '../language/noun';
import type { Lexicon, Topic } from '../lexicon';
import { createDeck, type Random } from '../random';
import type { Passage, Writer } from './writer';

export interface Heading extends Passage {
  level: 2 | 3;
  place: '처음' | '가운데' | '마지막';
}

export interface Outline {
  title: Passage;
  headings: Heading[];
  tags: Written[];
}

const headingCount = [8, 14] as const;

/** A title that no other document has. */
function writeTitle(random: Random, lexicon: Lexicon, write: Writer, taken: Set<string>): Passage {
  const next = createDeck(random, lexicon.patterns('titles'));
  for (;;) {
    const title = write(next(), { plain: true });
    if (taken.has(title.text)) continue;
    taken.add(title.text);
    return title;
  }
}

function writeHeadings(random: Random, lexicon: Lexicon, write: Writer, focus: readonly Noun[]) {
  const count = random.int(headingCount[0], headingCount[1]);
  const next = {
    처음: createDeck(random, lexicon.patterns('headings', '처음')),
    가운데: createDeck(random, lexicon.patterns('headings', '가운데')),
    마지막: createDeck(random, lexicon.patterns('headings', '마지막')),
  };
  const headings: Heading[] = [];
  const place = () => {
    if (headings.length === 0) return '처음';
    return headings.length === count - 1 ? '마지막' : '가운데';
  };
  while (headings.length < count) {
    const where = place();
    const level = where === '가운데' && headings.length > 1 && random.chance(0.3) ? 3 : 2;
    const wishes = { focus: random.chance(0.5) ? focus : [], plain: true };
    const heading = write(next[where](), wishes);
    if (headings.some(({ text }) => text === heading.text)) continue;
    headings.push({ ...heading, level, place: where });
  }
  return headings;
}

/** A tag is written in any of its ways, Latin in small letters. */
function tagForm(random: Random, noun: Noun): string {
  const form = noun.latin && random.chance(0.5) ? noun.latin : noun.name;
  return random.chance(0.7) ? form.toLowerCase() : form;
}

function writeTags(random: Random, topic: Topic, title: Passage): Written[] {
  const nouns = [
    ...title.nouns.map(({ noun }) => noun),
    ...random.shuffle([...topic.nouns.도구, ...topic.nouns.개념]),
  ];
  const count = random.int(2, 4);
  return [...new Set(nouns)].slice(0, count).map((noun) => ({ noun, form: tagForm(random, noun) }));
}

export function writeOutline(
  random: Random,
  lexicon: Lexicon,
  topic: Topic,
  write: Writer,
  taken: Set<string>,
): Outline {
  const title = writeTitle(random, lexicon, write, taken);
  const focus = title.nouns.map(({ noun }) => noun);
  const headings = writeHeadings(random, lexicon, write, focus);
  return { title, headings, tags: writeTags(random, topic, title) };
}
