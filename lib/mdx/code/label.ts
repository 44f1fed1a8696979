import { dictionary } from '../../dictionary';
import { languageLabel } from './languages';
import type { Fence } from './read-fence';
import { commandLanguage } from './session';

/** What heads a block: the file's name, or the language's. */
export function blockLabel(fence: Fence): string | undefined {
  const { language, written, meta } = fence;
  if (meta.title) return meta.title;
  return isTerminal(fence) ? dictionary.codeBlock.terminal : languageLabel(language ?? written);
}

/** Whether a block was typed into a terminal. A script that bears a name is a file. */
export function isTerminal({ language, meta, lines }: Fence): boolean {
  if (!language || !commandLanguage(language)) return false;
  return !meta.title || lines.some(({ prompt }) => prompt);
}
