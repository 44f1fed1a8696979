import { conjugate } from '../language/conjugate';
import type { Noun, Written } from '../language/noun';
import { fitParticle } from '../language/particles';
import type { Register, Verb } from '../language/verb';
import { type Lexicon, nounKinds, type Topic } from '../lexicon';
import type { Random } from '../random';
import { createNounChoice } from './noun-choice';
import { createSlotWords } from './slot-words';
import { createSpelling } from './spelling';

/** A text, and what was put into the slots of its pattern. */
export interface Passage {
  text: string;
  nouns: Written[];
  verbs: Verb[];
}

export interface Wishes {
  /** Nouns to speak of. */
  focus?: readonly Noun[];
  /** What stands in [고유], or is conjugated for <드문타:…>. */
  rare?: string | Verb;
  /** Without emphasis and Latin in brackets, as in titles and headings. */
  plain?: boolean;
}

export type Writer = (pattern: string, wishes?: Wishes) => Passage;

const slots = /\[([^\]]+)\]|<([^:>]+):([^>]+)>/g;
const registers = /\{([^|}]*)\|([^}]*)\}/g;

/** Writes sentences of one document: one topic, one register, one author's spelling. */
export function createWriter(
  random: Random,
  lexicon: Lexicon,
  topic: Topic,
  register: Register,
  identifiers: readonly string[],
): Writer {
  const choose = createNounChoice(random, lexicon, topic);
  const spell = createSpelling(random);
  const words = createSlotWords(random, lexicon, identifiers);
  const glossed = new Set<Noun>();

  function dress({ noun, form }: Written): string {
    if (noun.latin && form === noun.name && !glossed.has(noun)) {
      glossed.add(noun);
      if (random.chance(0.3)) return `${form}(${noun.latin})`;
    }
    return random.chance(0.02) ? `**${form}**` : form;
  }

  return (pattern, { focus = [], rare, plain = false } = {}) => {
    const passage: Passage = { text: '', nouns: [], verbs: [] };
    function noun(kind: (typeof nounKinds)[number]): Written {
      const used = passage.nouns.map((written) => written.noun);
      const chosen = choose(kind, { focus, used, foreign: !plain });
      const written = { noun: chosen, form: spell(chosen) };
      passage.nouns.push(written);
      return written;
    }
    function verb(kind: string): Verb {
      if (kind === '행' || kind === '행되') {
        const stem = noun('행위').form + (kind === '행' ? '하' : '되');
        return { stem, adjective: false };
      }
      return typeof rare === 'object' && kind === '드문타' ? rare : words.verb(kind);
    }
    function fill(slot: string): { text: string; sound: string } {
      const kind = nounKinds.find((one) => one === slot);
      if (kind) {
        const written = noun(kind);
        return { text: plain ? written.form : dress(written), sound: written.noun.sound };
      }
      if (slot === '단위') return words.measure(passage.nouns.map((written) => written.noun.name));
      if (slot === '고유' && typeof rare === 'string') return { text: rare, sound: rare };
      return words.word(slot);
    }
    const styled = pattern.replace(registers, register === '합니다' ? '$1' : '$2');
    let sound = '';
    let end = 0;
    for (const found of styled.matchAll(slots)) {
      const [whole, slot, kind, ending] = found;
      passage.text += fitParticle(sound, styled.slice(end, found.index));
      end = found.index + whole.length;
      if (kind && ending) {
        const chosen = verb(kind);
        passage.verbs.push(chosen);
        passage.text += conjugate(chosen, ending, register);
        sound = '';
      } else if (slot) {
        const filled = fill(slot);
        passage.text += filled.text;
        sound = filled.sound;
      }
    }
    passage.text += fitParticle(sound, styled.slice(end));
    return passage;
  };
}
