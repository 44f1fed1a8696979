import { fitParticle } from '../language/particles';
import { isHangul } from '../language/syllables';
import { isNamed, phrase, type Readable } from './matching';
import { answered, insist, namedNouns, pickNamed, type QueryMaker } from './query';

const particles = [
  ...[
    '을',
    '은',
    '이',
    '과',
    '으로',
    '에서',
    '의',
    '도',
    '만',
    '부터',
    '까지',
    '보다',
    '처럼',
    '에는',
  ],
  ...['에서는', '이란', '이라는', '마다', '밖에', '조차', '하고', '에도', '이나'],
];

/** A noun as it stands in a title, heading or tag; a second of the same document if it is common. */
export const exactNoun: QueryMaker = (random, documents) => {
  const source = random.pick(documents).document;
  const [first, second] = random.shuffle(namedNouns(source));
  if (!first || !second) return undefined;
  const one = answered(first.form, documents, (readable) => isNamed(readable, phrase(first.form)));
  if (one || first.noun === second.noun) return one;
  const both = [phrase(first.form), phrase(second.form)];
  return answered(`${first.form} ${second.form}`, documents, (readable) =>
    both.every((pattern) => isNamed(readable, pattern)),
  );
};

/** A noun with a particle that no title, heading or tag has behind it, nor the text of a target. */
export const particleChanged: QueryMaker = (random, documents) => {
  const { noun, form } = pickNamed(random, documents);
  const query = form + fitParticle(noun.sound, random.pick(particles));
  const asked = phrase(query, true);
  if (documents.some((readable) => isNamed(readable, asked))) return undefined;
  const targets = documents.filter((readable) => isNamed(readable, phrase(form)));
  if (targets.some(({ all }) => asked.test(all))) return undefined;
  return answered(query, documents, (readable) => targets.includes(readable));
};

/** A compound without its space, where titles, headings and tags have it with one. */
export const spacingRemoved: QueryMaker = (random, documents) => {
  const { form } = pickNamed(random, documents);
  const query = form.replaceAll(' ', '');
  if (query === form || ![...query].every(isHangul)) return undefined;
  const literal = query.toLowerCase();
  if (documents.some(({ names }) => names.some((name) => name.includes(literal)))) return undefined;
  return answered(query, documents, (readable) => isNamed(readable, phrase(form)));
};

/** A word taken apart where its parts meet: 서버 리스. */
const apart: QueryMaker = (random, documents) => {
  const { noun, form } = pickNamed(random, documents);
  if (![...form].every(isHangul) || noun.parts.length < 2) return undefined;
  const query = noun.parts.join(' ');
  const isKnown = ({ names }: Readable) => names.some((name) => name.includes(query));
  if (documents.some(isKnown)) return undefined;
  return answered(query, documents, (readable) => isNamed(readable, phrase(form)));
};

/** A word taken apart where its parts do not meet: 환 경변수. */
const wronglyApart: QueryMaker = (random, documents) => {
  const { form } = pickNamed(random, documents);
  const closed = form.replaceAll(' ', '');
  if (![...closed].every(isHangul) || closed.length < 4 || closed.length > 6) return undefined;
  const cut = random.int(1, closed.length - 2);
  const query = `${closed.slice(0, cut)} ${closed.slice(cut)}`;
  if (query === form || documents.some(({ all }) => all.includes(query))) return undefined;
  return answered(query, documents, (readable) => isNamed(readable, phrase(form)));
};

/** A word with a space too many, one time in four at an odd place. */
export const spacingAdded: QueryMaker = (random, documents) =>
  insist(random.chance(0.25) ? wronglyApart : apart, random, documents);
