import type { Lexicon } from '../lexicon';
import { createDeck, type Random } from '../random';
import type { RareWord } from './rare-words';
import type { Wishes, Writer } from './writer';

type Pool = 'opening' | 'body' | 'problem' | 'measure' | 'people' | 'closing';

/** What a document's sections are put together from; no pattern comes twice before all came once. */
export interface Blocks {
  sentence(pool: Pool, wishes: Wishes): string;
  rare(word: RareWord, wishes: Wishes): string;
  /** A sentence that leads to code. */
  codeLead(wishes: Wishes): string;
  list(wishes: Wishes): string;
  table(wishes: Wishes): string;
}

const bodies = ['body-a', 'body-b', 'body-c', 'body-d', 'body-e', 'body-f'];

export function createBlocks(random: Random, lexicon: Lexicon, write: Writer): Blocks {
  const deck = (file: string, section?: string) =>
    createDeck(random, lexicon.patterns(file, section));
  const pools = {
    opening: deck('opening'),
    body: createDeck(
      random,
      bodies.flatMap((file) => lexicon.patterns(file)),
    ),
    problem: deck('problem'),
    measure: deck('measure'),
    people: deck('people'),
    closing: deck('closing'),
  };
  const rare = {
    상품: deck('rare-product'),
    이름: deck('rare-other', '이름'),
    비유: deck('rare-other', '비유'),
    지명: deck('rare-other', '지명'),
    회사: deck('rare-other', '회사'),
    드문타: deck('rare-other', '드문타'),
  };
  const lists = { lead: deck('lists', '도입'), item: deck('lists', '항목') };
  const codeLead = deck('code-lead');

  return {
    sentence: (pool, wishes) => write(pools[pool](), wishes).text,
    rare(word, wishes) {
      const filled = word.kind === '드문타' ? word.verb : word.text;
      return write(rare[word.kind](), { ...wishes, rare: filled }).text;
    },
    codeLead: (wishes) => write(codeLead(), wishes).text,
    list(wishes) {
      const isNumbered = random.chance(0.35);
      const items = Array.from({ length: random.int(3, 5) }, (_, place) => {
        return `${isNumbered ? `${place + 1}.` : '-'} ${write(lists.item(), wishes).text}`;
      });
      return `${write(lists.lead(), wishes).text}\n\n${items.join('\n')}`;
    },
    table(wishes) {
      const rows = Array.from({ length: random.int(2, 4) }, () => {
        return write('| [지표] | [단위] | [단위] |', { ...wishes, plain: true }).text;
      });
      return ['| 항목 | 이전 | 이후 |', '|---|---|---|', ...rows].join('\n');
    },
  };
}
