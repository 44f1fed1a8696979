import { readEntries } from '../data/read-data';
import { isHangul } from '../language/syllables';
import type { Random } from '../random';
import { compose } from './compose';
import { toKeys } from './keyboard';
import { isAnywhere, isNamedNearly, type Readable } from './matching';
import { pickNamed, type QueryMaker } from './query';

/** How many letters may differ from a name at most: a query that nothing answers differs by more. */
const near = 2;

/** Whether nothing in the corpus has any of these words, as typed or on the other layout. */
function isNowhere(documents: readonly Readable[], words: readonly string[]): boolean {
  return words
    .flatMap((word) => [word, compose(word.toLowerCase()), toKeys(word)])
    .every((text) => !isAnywhere(documents, text));
}

const syllables = [
  ...'가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호',
];

/** A word of the corpus with two or more of its syllables changed. */
function nearMiss(random: Random, documents: readonly Readable[]): string | undefined {
  const { form } = pickNamed(random, documents);
  if (form.length < 4 || ![...form].every(isHangul)) return undefined;
  const places = random.shuffle([...form].map((_, place) => place)).slice(0, random.int(2, 3));
  return [...form]
    .map((one, place) => (places.includes(place) ? random.pick(syllables) : one))
    .join('');
}

/** What a reader may type and no document has. */
export const nowhere: QueryMaker = (random, documents) => {
  const kind = random.pick([
    '낱말',
    '낱말',
    '낱말',
    '지어낸 말',
    '로마자',
    '로마자',
    '구',
    '변형',
    '변형',
  ]);
  const listed = kind === '변형' ? undefined : random.pick(readEntries('nowhere.txt', kind));
  const query = listed ?? nearMiss(random, documents);
  if (!query) return undefined;
  const words = query.split(' ');
  // A phrase may share everyday words with the corpus, but neither its first nor most of them.
  const own = kind === '구' ? words.filter((word) => isNowhere(documents, [word])) : words;
  const isOwn = own.includes(words[0] ?? '') && own.length > words.length / 2;
  if (!isOwn || !isNowhere(documents, [...own, query])) return undefined;
  const isNear = documents.some((readable) => isNamedNearly(readable, query, near));
  return isNear ? undefined : { query, targets: [] };
};
