import type { BundledLanguage } from 'shiki/langs';

/** Languages that are coloured in comments, and other names for them: those whose grammars take little time, whatever they read. */
const languages = new Map<string, BundledLanguage>([
  ...(
    [
      ...['javascript', 'jsx', 'typescript', 'tsx', 'json', 'jsonc', 'html', 'css', 'scss', 'xml'],
      ...['python', 'java', 'kotlin', 'go', 'rust', 'c', 'csharp', 'swift', 'dart', 'php', 'ruby'],
      ...['bash', 'sql', 'yaml', 'toml', 'diff', 'docker', 'graphql', 'markdown'],
    ] as const
  ).map((name) => [name, name] as const),
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['ts', 'typescript'],
  ['py', 'python'],
  ['kt', 'kotlin'],
  ['rs', 'rust'],
  ['cs', 'csharp'],
  ['c#', 'csharp'],
  ['rb', 'ruby'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['zsh', 'bash'],
  ['yml', 'yaml'],
  ['dockerfile', 'docker'],
  ['gql', 'graphql'],
  ['md', 'markdown'],
]);

export const commentLanguages: readonly BundledLanguage[] = [...new Set(languages.values())];

/** The language that a fence names; none where it is not coloured in comments. */
export function commentLanguage(name: string): BundledLanguage | undefined {
  return languages.get(name.toLowerCase());
}
