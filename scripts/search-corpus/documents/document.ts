import { stringify } from 'yaml';
import type { Written } from '../language/noun';
import type { Lexicon, Topic } from '../lexicon';
import type { Random } from '../random';
import { writeBody } from './body';
import { writeOutline } from './outline';
import type { RareWord } from './rare-words';
import { createWriter, type Passage } from './writer';

export interface Document {
  /** Its path, relative to the folder of documents. */
  file: string;
  title: string;
  headings: readonly string[];
  tags: readonly string[];
  category: string;
  markdown: string;
  /** What was put into title, headings and tags, as it stands there. */
  named: { title: Named; headings: readonly Named[]; tags: readonly Written[] };
  rare: readonly RareWord[];
  identifiers: readonly string[];
}

type Named = Pick<Passage, 'nouns' | 'verbs'>;

const withoutCode = (text: string) => text.replaceAll('`', '');

function writeDate(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${random.int(2019, 2026)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

export interface DocumentWishes {
  place: number;
  topic: Topic;
  rare: readonly RareWord[];
  /** Titles of other documents; the new one is added. */
  taken: Set<string>;
}

/** Writes one document; one in twelve has no front matter, and begins with its title. */
export function writeDocument(
  random: Random,
  lexicon: Lexicon,
  { place, topic, rare, taken }: DocumentWishes,
): Document {
  const register = random.chance(0.75) ? '합니다' : '한다';
  const identifiers = random.shuffle(topic.identifiers).slice(0, 5);
  const write = createWriter(random, lexicon, topic, register, identifiers);
  const outline = writeOutline(random, lexicon, topic, write, taken);
  const body = writeBody(random, lexicon, topic, write, outline, rare, identifiers);
  const title = outline.title.text;
  const hasFrontMatter = !random.chance(1 / 12);
  const tags = hasFrontMatter ? outline.tags.map(({ form }) => form) : [];
  const matter = { title, date: writeDate(random), category: topic.category, tags };
  const head = hasFrontMatter ? `---\n${stringify(matter)}---` : `# ${title}`;
  return {
    file: `post-${String(place + 1).padStart(3, '0')}.md`,
    title,
    headings: outline.headings.map(({ text }) => withoutCode(text)),
    tags,
    category: topic.category,
    markdown: `${head}\n\n${body}\n`,
    named: { ...outline, tags: hasFrontMatter ? outline.tags : [] },
    rare,
    identifiers,
  };
}
