import { fitParticle } from '../language/particles';
import { isHangul } from '../language/syllables';
import { isNamed, phrase } from './matching';
import { answered, namedNouns, type QueryMaker } from './query';

interface TitleWord {
  word: string;
  /** What is left of it without a particle, if that is known. */
  stem: string;
  isNoun: boolean;
}

function titleWords(title: string, forms: readonly string[]): TitleWord[] {
  const nouns = forms.flatMap((form) => form.split(' '));
  const words = title.split(/[\s:,]+/).filter((word) => word.length > 1);
  return words.map((word) => {
    const noun = nouns.find((one) => one.length > 1 && word.startsWith(one));
    return { word, stem: noun ?? word, isNoun: noun !== undefined };
  });
}

/** Two or three words of a title in another order, some without their particle. */
export const titleWordsAnyOrder: QueryMaker = (random, documents) => {
  const { title, named } = random.pick(documents).document;
  const forms = named.title.nouns.map(({ form }) => form);
  const all = titleWords(title, forms);
  const asked = random.chance(0.6) ? all.filter(({ isNoun }) => isNoun) : all;
  const words = random.shuffle(asked).slice(0, random.int(2, 3));
  if (words.length < 2 || !words.some(({ isNoun }) => isNoun)) return undefined;
  const query = words.map(({ word, stem }) => (random.chance(0.5) ? word : stem)).join(' ');
  if (title.includes(query)) return undefined;
  const stems = words.map(({ stem }) => phrase(stem));
  const fits = (name: string) => stems.every((stem) => stem.test(name));
  return answered(query, documents, (readable) => fits(readable.title), 3);
};

const isLatin = (text: string) => /^[A-Za-z][\w./+-]+$/.test(text);
const isKorean = (text: string) => [...text].every((one) => isHangul(one) || one === ' ');

/** Names as they are called for short: postgres, mongo, next. */
const shortened = (name: string) => name.replace(/(?:(?<=postgres)ql|db|\.js)$/, '');

/** A Latin and a Korean noun of one document's names, at times joined. */
export const mixed: QueryMaker = (random, documents) => {
  const nouns = namedNouns(random.pick(documents).document);
  const latin = nouns.filter(({ form }) => isLatin(form));
  if (latin.length === 0) return undefined;
  const first = random.pick(latin);
  const korean = nouns.filter(({ noun, form }) => noun !== first.noun && isKorean(form));
  if (korean.length === 0) return undefined;
  const name = first.form.toLowerCase();
  const head = random.chance(0.5) ? shortened(name) : name;
  const tail = random.pick(korean).form;
  const query = [head, tail].join(random.chance(0.35) ? '' : ' ');
  const patterns = [phrase(head, head !== name), phrase(tail)];
  return answered(query, documents, (readable) =>
    patterns.every((pattern) => isNamed(readable, pattern)),
  );
};

const particles = ['을', '은', '이', '과', '으로', '에서', '의', '도', '까지', '처럼'];

/** A rare word that is only in text, now and then with a particle. */
export const textOnly: QueryMaker = (random, documents) => {
  const rare = random.pick(random.pick(documents).document.rare);
  if (rare.kind === '드문타') return undefined;
  const pattern = phrase(rare.text);
  if (documents.some((readable) => isNamed(readable, pattern))) return undefined;
  const particle = random.chance(0.35) ? fitParticle(rare.text, random.pick(particles)) : '';
  return answered(rare.text + particle, documents, ({ all }) => pattern.test(all));
};
