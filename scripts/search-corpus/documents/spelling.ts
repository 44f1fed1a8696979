import { joined, type Noun } from '../language/noun';
import type { Random } from '../random';

/** How one author writes a noun: mostly the same way, now and then another. */
export type Spelling = (noun: Noun) => string;

/** How often an author writes compounds as one word: hardly, now and then, often. */
const closed = [0.03, 0.12, 0.35] as const;

export function createSpelling(random: Random): Spelling {
  const closing = random.pick(closed);
  function anyForm(noun: Noun): string {
    if (noun.latin && random.chance(0.4)) return noun.latin;
    const together = joined(noun);
    return together && random.chance(closing) ? together : noun.name;
  }
  const usual = new Map<Noun, string>();
  return (noun) => {
    const habit = usual.get(noun) ?? anyForm(noun);
    usual.set(noun, habit);
    return random.chance(0.1) ? anyForm(noun) : habit;
  };
}
