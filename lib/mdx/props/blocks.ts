import { z } from 'zod';
import { text } from './values';

/** Props of components that give blocks of text a shape. */
export const blockProps = {
  /** Text that the reader opens. */
  Details: z.strictObject({ summary: text }),
  /** Steps, one below the other: holds one numbered list. */
  Steps: z.strictObject({}),
  /** Folders and files: holds one bullet list. */
  FileTree: z.strictObject({}),
  /** Panels of which one is shown: holds `<Tab>` alone. */
  Tabs: z.strictObject({}),
  Tab: z.strictObject({ label: text }),
} as const;
