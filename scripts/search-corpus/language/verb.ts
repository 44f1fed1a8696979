/** How a stem changes before an ending; vowels, ㄹ, 르 and 하다 are seen from the stem itself. */
export type Irregular = 'ㅂ' | 'ㅅ' | 'ㄷ' | '으';

export interface Verb {
  /** Without 다: `빠르`, `걸러 내`. */
  stem: string;
  irregular?: Irregular | undefined;
  adjective: boolean;
}

/** Which of the two written styles a document keeps. */
export type Register = '합니다' | '한다';

const irregulars: readonly Irregular[] = ['ㅂ', 'ㅅ', 'ㄷ', '으'];

/**
 * Reads `빠르다` or, with how it changes, `돕다/ㅂ`.
 * @throws {Error} when it is no dictionary form, or changes in no known way
 */
export function readVerb(entry: string, adjective: boolean): Verb {
  const [word = '', mark] = entry.split('/');
  const irregular = irregulars.find((one) => one === mark);
  if (!word.endsWith('다') || (mark !== undefined && !irregular)) {
    throw new Error(
      `"${entry}" is no verb: write it as in a dictionary, with /ㅂ, /ㅅ, /ㄷ or /으 if irregular.`,
    );
  }
  return { stem: word.slice(0, -1), irregular, adjective };
}
