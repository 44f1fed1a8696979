import type { Noun } from '../language/noun';
import { type Lexicon, type NounKind, nounKinds, type Topic } from '../lexicon';
import type { Random } from '../random';

/** Picks a noun of a kind; nouns in focus come more often, none of `used`, foreign ones if allowed. */
export type NounChoice = (
  kind: NounKind,
  wishes: { focus: readonly Noun[]; used: readonly Noun[]; foreign: boolean },
) => Noun;

/** A document knows two thirds of its topic's nouns, and a few of two other topics. */
export function createNounChoice(random: Random, lexicon: Lexicon, topic: Topic): NounChoice {
  const others = random.shuffle(lexicon.topics.filter((other) => other !== topic)).slice(0, 2);
  const vocabulary = new Map(
    nounKinds.map((kind) => {
      const own = random.shuffle(topic.nouns[kind]);
      const foreign = random.shuffle(others.flatMap((other) => other.nouns[kind]));
      const share = Math.max(3, Math.round(own.length * 0.65));
      return [kind, { own: own.slice(0, share), foreign: foreign.slice(0, 2) }] as const;
    }),
  );
  return (kind, { focus, used, foreign: mayStray }) => {
    const { own = [], foreign = [] } = vocabulary.get(kind) ?? {};
    const isFree = (noun: Noun) => !used.includes(noun);
    const near = focus.filter((noun) => topic.nouns[kind].includes(noun)).filter(isFree);
    if (near.length > 0 && random.chance(0.55)) return random.pick(near);
    const free = (mayStray && random.chance(0.1) ? foreign : own).filter(isFree);
    return random.pick(free.length > 0 ? free : topic.nouns[kind]);
  };
}
