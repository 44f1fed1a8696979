import { identifier } from './identifiers';
import { exactNoun, particleChanged, spacingAdded, spacingRemoved } from './nouns';
import { nowhere } from './nowhere';
import { endingChanged } from './predicates';
import type { QueryMaker } from './query';
import { halfComposed, initials, oneWrongKey, wrongLayout } from './typing';
import { mixed, textOnly, titleWordsAnyOrder } from './words';

/** What readers type, by what makes it hard to find. */
export const queryClasses: Readonly<Record<string, QueryMaker>> = {
  'exact-noun': exactNoun,
  'particle-changed': particleChanged,
  'ending-changed': endingChanged,
  'spacing-removed': spacingRemoved,
  'spacing-added': spacingAdded,
  'wrong-layout': wrongLayout,
  'half-composed': halfComposed,
  initials,
  'one-wrong-key': oneWrongKey,
  'title-words-any-order': titleWordsAnyOrder,
  mixed,
  'text-only': textOnly,
  identifier,
  nowhere,
};
