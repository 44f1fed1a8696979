/** What the views of the desk are given. */
export type Desk = {
  /** Does what may fail, and tells the owner if it does. */
  attempt: (work: () => Promise<void>) => Promise<void>;
  /**
   * Tells the owner what was done.
   * @param undo takes it back
   */
  tell: (words: string, undo?: () => void) => void;
};

/** A part of the desk; `load` asks the server for what it shows. */
export type View = { root: HTMLElement; load: () => Promise<void> };
