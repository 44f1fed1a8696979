import { type BundledLanguage, bundledLanguages, bundledLanguagesInfo } from 'shiki/langs';
import { nearest } from '../../suggest';

/** Whether code of this language can be coloured. */
export function isLanguage(name: string): name is BundledLanguage {
  return Object.hasOwn(bundledLanguages, name);
}

/** The name of a language as people write it; `undefined` for plain text. */
export function languageLabel(name: string | undefined): string | undefined {
  const small = name?.toLowerCase();
  if (!small || ['text', 'txt', 'plain', 'plaintext'].includes(small)) return undefined;
  const info = bundledLanguagesInfo.find(
    ({ id, aliases }) => id === small || aliases?.includes(small),
  );
  return info?.name ?? name;
}

/** Says that code cannot be coloured as this, and what might have been meant. */
export function describeLanguage(name: string): string {
  const near = nearest(name, Object.keys(bundledLanguages));
  const advice = near ? `did you mean \`${near}\`?` : 'write one such as `ts` or `bash`';
  return `\`${name}\` is not a language that can be coloured; ${advice}`;
}
