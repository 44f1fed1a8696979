import { conjugate } from '../language/conjugate';
import type { Register, Verb } from '../language/verb';
import type { Random } from '../random';
import { isAnywhere, isNamed, phrase, type Readable } from './matching';
import { answered, pickNamed, type QueryMaker } from './query';

/** Endings that people type; those of the second list go on what somebody does. */
const endings = [
  '으면',
  '어서',
  '었습니다',
  '었는데',
  '어야',
  '지 않고',
  '기',
  '을 때',
  '어도',
  '으니까',
];
const ofActions = [
  '으려면',
  '으려고',
  '고 나서',
  '도록',
  '는 법',
  '은 뒤',
  '었더니',
  '어 보기',
  '지 말고',
];

/** Endings that documents use, by which any form of a verb is known again. */
const written = [
  ...[
    'P',
    'ㄴ다',
    '고',
    '지',
    '기',
    '게',
    '는',
    '은',
    '을',
    '으면',
    '으면서',
    '으려면',
    '어',
    '어야',
  ],
  ...[
    '어도',
    '어서',
    '었Q',
    '어졌Q',
    '어지P',
    '도록',
    '던',
    '다',
    '다고',
    '자고',
    '거나',
    '느니',
    '는데',
  ],
  ...[
    '었더니',
    '었기',
    '었을',
    '었는지',
    '은지',
    '을지',
    '을까',
    '을수록',
    '어질수록',
    '다가',
    '기보다',
  ],
] as const;

const registers: readonly Register[] = ['합니다', '한다'];

/** Finds any form of a verb, as a word of its own. */
function formsOf(verb: Verb): RegExp {
  const forms = written.flatMap((ending) =>
    registers.map((register) => conjugate(verb, ending, register).replaceAll(' ', '\\s?')),
  );
  return new RegExp(`(?<![가-힣])(?:${[...new Set(forms)].join('|')})(?![가-힣])`);
}

function newForm(random: Random, verb: Verb, isAction = !verb.adjective): string {
  const ending = random.pick(isAction ? [...endings, ...ofActions] : endings);
  return conjugate(verb, ending, random.pick(registers));
}

const lacks = (text: string) => (readable: Readable) => !isAnywhere([readable], text);

/** 배포하면 for a noun of action in title, headings or tags, whatever follows it there. */
const ofNoun: QueryMaker = (random, documents) => {
  const { noun, form } = pickNamed(random, documents);
  if (!noun.isAction) return undefined;
  const stem = form + random.pick(['하', '하', '되']);
  const query = newForm(random, { stem, adjective: false }, stem.endsWith('하'));
  const targets = documents.filter((readable) => isNamed(readable, phrase(form)));
  if (!targets.every(lacks(query))) return undefined;
  return answered(query, targets, () => true);
};

/** A noun and a verb or adjective of one title or heading, the latter with another ending. */
const ofNames: QueryMaker = (random, documents) => {
  const { title, headings } = random.pick(documents).document.named;
  const { nouns, verbs } = random.pick([title, ...headings]);
  const [verb] = verbs;
  const [noun] = nouns;
  if (!verb || !noun || noun.noun.isAction) return undefined;
  const form = newForm(random, verb);
  const [asked, forms] = [phrase(noun.form), formsOf(verb)];
  const targets = documents.filter(
    (readable) => isNamed(readable, asked) && isNamed(readable, forms),
  );
  if (!targets.every((readable) => !isNamed(readable, phrase(form)))) return undefined;
  return answered(`${noun.form} ${form}`, targets, () => true);
};

/** A rare verb of the text, in a form that no target has. */
const ofText: QueryMaker = (random, documents) => {
  const rare = random.pick(random.pick(documents).document.rare);
  if (rare.kind !== '드문타') return undefined;
  const query = newForm(random, rare.verb);
  const forms = formsOf(rare.verb);
  const targets = documents.filter(({ all }) => forms.test(all));
  if (query.length < 3 || !targets.every(lacks(query))) return undefined;
  return answered(query, targets, () => true);
};

/** A predicate with another ending than any right answer has. */
export const endingChanged: QueryMaker = (random, documents) =>
  random.pick([ofNoun, ofNames, ofText])(random, documents);
