import { dataFiles, readEntries, readSection, readSections } from './data/read-data';
import { type Noun, readNoun } from './language/noun';
import { readVerb, type Verb } from './language/verb';

export const nounKinds = ['도구', '대상', '행위', '지표', '문제', '개념'] as const;
export type NounKind = (typeof nounKinds)[number];

const unitKinds = ['시간', '비율', '건수', '용량', '금액', '배수'] as const;
export type UnitKind = (typeof unitKinds)[number];

const wordKinds = ['사람', '때', '곳', '자료', '점', '부사', '이음', '기간', ...unitKinds] as const;
export type WordKind = (typeof wordKinds)[number];

const verbKinds = ['타', '변', '탈', '형', '좋은형', '고', '사람타', '드문타'] as const;
export type VerbKind = (typeof verbKinds)[number];

export interface Topic {
  category: string;
  /** Languages of its code blocks. */
  languages: readonly string[];
  nouns: Readonly<Record<NounKind, readonly Noun[]>>;
  identifiers: readonly string[];
}

export interface Lexicon {
  topics: readonly Topic[];
  words: ReadonlyMap<WordKind, readonly string[]>;
  verbs: ReadonlyMap<VerbKind, readonly Verb[]>;
  /** Every second line of a file, or of a section of it. */
  patterns(file: string, section?: string): readonly string[];
  /** Every second entry of a section of rare words; all of what names end in. */
  rare(section: string): readonly string[];
  half: Half;
}

/** The material is in two halves, so that what was tuned on one can be tried on the other. */
export type Half = 1 | 2;

function readTopic(head: string, lines: readonly string[]): Topic & { half: number } {
  const [, category = '', languages = '', half = ''] = head.split(' | ');
  const list = (kind: string) => {
    const line = lines.find((one) => one.startsWith(`${kind}: `));
    if (!line) throw new Error(`The topic "${head}" has no line "${kind}: …": add it.`);
    return line.slice(kind.length + 2).split(', ');
  };
  const nouns = (kind: NounKind) => list(kind).map((entry) => readNoun(entry, kind === '행위'));
  return {
    category,
    languages: languages.split(' '),
    nouns: {
      도구: nouns('도구'),
      대상: nouns('대상'),
      행위: nouns('행위'),
      지표: nouns('지표'),
      문제: nouns('문제'),
      개념: nouns('개념'),
    },
    identifiers: list('코드'),
    half: Number(half),
  };
}

/** What names end in is common to both halves, so that there are names enough. */
const isCommon = /뒷말$|^성$/;

/** The words and sentences of one half; everyday words are common to both. */
export function readLexicon(half: Half): Lexicon {
  const topics = dataFiles('topics').flatMap((file) =>
    [...readSections(file)].map(([head, lines]) => readTopic(head, lines)),
  );
  const halved = (lines: readonly string[]) => lines.filter((_, place) => place % 2 === half - 1);
  const verbs = (kind: VerbKind) => {
    const entries = readEntries('words.txt', kind);
    const own = kind === '드문타' ? halved(entries) : entries;
    return own.map((entry) => readVerb(entry, kind === '형' || kind === '좋은형'));
  };
  return {
    topics: topics.filter((topic) => topic.half === half),
    words: new Map(wordKinds.map((kind) => [kind, readEntries('words.txt', kind)])),
    verbs: new Map(verbKinds.map((kind) => [kind, verbs(kind)])),
    patterns: (file, section = '') => halved(readSection(`patterns/${file}.txt`, section)),
    rare(section) {
      const entries = readEntries('rare.txt', section);
      return isCommon.test(section) ? entries : halved(entries);
    },
    half,
  };
}
