import { readEntries, readText } from '../data/read-data';
import type { Lexicon, Topic } from '../lexicon';
import type { Random } from '../random';
import type { Writer } from './writer';

const slots = /@(id2|id|fn|var|Type2|Type|ko2|ko|num|dig|str_|str2|str|tbl2|tbl|ENV)/g;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function templatesOf(lexicon: Lexicon, language: string): string[] {
  const all = readText(`code/${language}.txt`, '').split('\n---\n');
  return all.filter((_, place) => place % 2 === lexicon.half - 1);
}

/** Fills what a template names: the same name is the same word all through one block. */
function createNames(random: Random, language: string, identifiers: readonly string[]) {
  const verbs = readEntries('code/words.txt', 'verbs');
  const nouns = readEntries('code/words.txt', 'nouns');
  const [verb, noun, other] = [random.pick(verbs), random.pick(nouns), random.pick(nouns)];
  const [first = '', second = ''] = random.shuffle(identifiers);
  const isSnake = ['python', 'sql', 'sh'].includes(language);
  return new Map([
    ['id', first],
    ['id2', second],
    ['fn', isSnake ? `${verb}_${noun}` : `${verb}${capital(noun)}`],
    ['var', noun],
    ['Type', capital(noun) + capital(other)],
    ['Type2', capital(other)],
    ['num', String(random.pick([3, 5, 8, 10, 20, 30, 50, 100, 120, 250, 500, 3000, 5000]))],
    ['dig', String(random.int(1, 9))],
    ['str', `${noun}-${random.pick(nouns)}`],
    ['str_', `${noun}_${other}`],
    ['str2', `${verb}-${other}`],
    ['tbl', `${noun}s`],
    ['tbl2', `${other}_history`],
    ['ENV', `${noun}_${other}`.toUpperCase()],
  ]);
}

/** A fenced block in one of the topic's languages, with comments in Korean. */
export function writeCode(
  random: Random,
  lexicon: Lexicon,
  topic: Topic,
  write: Writer,
  identifiers: readonly string[],
): string {
  const language = random.pick(topic.languages);
  const template = random.pick(templatesOf(lexicon, language));
  const names = createNames(random, language, identifiers);
  const comments = lexicon.patterns('lists', '주석');
  const code = template.replace(slots, (_, slot: string) => {
    if (slot.startsWith('ko')) return write(random.pick(comments), { plain: true }).text;
    return names.get(slot) ?? '';
  });
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
