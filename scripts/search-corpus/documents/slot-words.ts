import type { Verb } from '../language/verb';
import type { Lexicon, UnitKind } from '../lexicon';
import type { Random } from '../random';

export interface SlotWords {
  /** @throws {Error} for a slot that no pattern may have */
  word(slot: string): { text: string; sound: string };
  /** A quantity that fits the last measure among these nouns. */
  measure(nouns: readonly string[]): { text: string; sound: string };
  /** @throws {Error} for a kind of verb that no pattern may have */
  verb(kind: string): Verb;
}

const links = ['공식 문서', '이슈 게시판', '발표 영상', '예제 저장소', '지난 글', '설계 문서'];
const hosts = ['docs.example.com', 'blog.example.kr', 'wiki.example.org', 'example.dev'];
const paths = ['guide', 'start', 'notes', 'archive', 'talks', 'faq', 'changes', 'examples'];

/** How a measure is told from its name; the first that fits. */
const units: readonly (readonly [RegExp, UnitKind])[] = [
  [/(?:시간|지연|간격|주기|기간|대기|수명|속도)$/, '시간'],
  [/(?:률|율|비중|점수|도)$/, '비율'],
  [/(?:수|횟수|건수|개수|빈도|건|처리량)$/, '건수'],
  [/(?:액|비용|요금|연봉|매출|단가)$/, '금액'],
  [/(?:크기|용량|량|메모리|바이트|양|대역폭)$/, '용량'],
];

/** Fills the slots whose words belong to no topic. */
export function createSlotWords(
  random: Random,
  lexicon: Lexicon,
  identifiers: readonly string[],
): SlotWords {
  const verbs = new Map<string, readonly Verb[]>(lexicon.verbs);
  const words = new Map<string, readonly string[]>(lexicon.words);
  const plain = (text: string) => ({ text, sound: text });

  function link(): { text: string; sound: string } {
    const label = random.pick(links);
    const address = `https://${random.pick(hosts)}/${random.pick(paths)}/${random.int(10, 999)}`;
    return { text: `[${label}](${address})`, sound: label };
  }
  function version(): string {
    const forms = [
      `${random.int(1, 22)}.${random.int(0, 9)}`,
      `v${random.int(2, 40)}`,
      `${random.int(2019, 2026)}.${random.int(1, 12)}`,
    ];
    return random.pick(forms);
  }
  return {
    word(slot) {
      if (slot === '링크') return link();
      if (slot === '버전') return plain(version());
      if (slot === '식별') return plain(random.pick(identifiers));
      if (slot === '코드') {
        const identifier = random.pick(identifiers);
        return { text: `\`${identifier}\``, sound: identifier };
      }
      const kind = words.get(slot);
      if (!kind) throw new Error(`A pattern has the slot [${slot}], which nothing fills.`);
      return plain(random.pick(kind));
    },
    measure(nouns) {
      const name = nouns.findLast((noun) => units.some(([pattern]) => pattern.test(noun))) ?? '건';
      const kind = units.find(([pattern]) => pattern.test(name))?.[1] ?? '건수';
      const isRelative = kind !== '건수' && random.chance(0.2);
      return plain(random.pick(words.get(isRelative ? '배수' : kind) ?? []));
    },
    verb(kind) {
      const known = verbs.get(kind);
      if (!known) throw new Error(`A pattern has the verb <${kind}:…>, which is not listed.`);
      return random.pick(known);
    },
  };
}
