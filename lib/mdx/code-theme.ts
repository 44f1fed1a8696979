import type { ThemeRegistrationRaw } from 'shiki/core';

/**
 * What a token can be, each with the TextMate scopes that make it so. The name is also the class
 * in the page (`tok-keyword`); `app/globals.css` gives it a colour for both themes, so that one
 * markup serves light and dark and needs no inline style.
 */
const TOKENS = {
  comment: ['comment', 'punctuation.definition.comment'],
  keyword: ['keyword', 'storage', 'variable.language', 'markup.heading', 'entity.name.section'],
  string: ['string', 'markup.inline.raw', 'punctuation.definition.string'],
  constant: [
    'constant',
    'support.constant',
    'constant.character.escape',
    'string.regexp',
    'variable.other.enummember',
    'keyword.other.unit',
  ],
  function: ['entity.name.function', 'support.function', 'meta.function-call.generic'],
  type: [
    'entity.name.type',
    'entity.name.class',
    'entity.name.tag',
    'entity.other.inherited-class',
    'support.type',
    'support.class',
    'support.type.property-name',
  ],
  // Signs and names stay in ink, even inside what would colour them.
  plain: [
    'keyword.operator',
    'punctuation',
    'meta.template.expression',
    'meta.embedded',
    'storage.type.function.arrow',
  ],
  inserted: ['markup.inserted', 'punctuation.definition.inserted'],
  deleted: ['markup.deleted', 'punctuation.definition.deleted'],
} as const;

const names = Object.keys(TOKENS);

/** A colour that means nothing but its token's place in the list. */
const colorOf = (index: number) => `#${(index + 1).toString(16).padStart(6, '0')}`;

/** Shiki's theme: every colour stands for a class. */
export const codeTheme: ThemeRegistrationRaw = {
  name: 'pildam',
  settings: [
    { settings: { foreground: '#ffffff', background: '#000000' } },
    ...Object.values(TOKENS).map((scope, index) => ({
      scope: [...scope],
      settings: { foreground: colorOf(index) },
    })),
  ],
};

/** The class for a colour of `codeTheme`; `undefined` for plain text. */
export function tokenClass(color: string | undefined): string | undefined {
  const name = names[Number.parseInt(color?.slice(1) ?? '', 16) - 1];
  return name && name !== 'plain' ? `tok-${name}` : undefined;
}
