/**
 * Wide characters, and signs that end a label for the renderer. It takes a syllable for as wide as
 * two Latin letters in text, and for as wide as one in code; neither is true.
 */
const HIDDEN =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[[\](){}|"/;]/gu;

/** Letters of a script that no diagram uses, each counted as one Latin letter: the first says which. */
const FIRST = 0xa000;
const FILLING = '\ua48c';
const STAND_IN = new RegExp(`([\\ua000-\\ua48b])${FILLING}*`, 'g');
/** Latin letters in the width of a syllable. */
const WIDTH = 1.7;

/** Text in the renderer's hands: letters of the right width stand in for what it would mistake. */
export class StandIns {
  private readonly hidden: string[] = [];

  /** Hides wide characters, and in a label all signs of the grammar. */
  hide(text: string, { signs = false } = {}): string {
    return text.replace(HIDDEN, (found) => {
      const wide = /[^\x20-\x7e]/.test(found);
      if (!wide && !signs) return found;
      const known = this.hidden.indexOf(found);
      const index = known < 0 ? this.hidden.push(found) - 1 : known;
      const letters = wide ? Math.ceil([...found].length * WIDTH) : 1;
      return String.fromCharCode(FIRST + index) + FILLING.repeat(letters - 1);
    });
  }

  /** Puts everything back, as text of XML. */
  show(svg: string): string {
    return svg.replace(STAND_IN, (letters, first: string) => {
      const found = this.hidden[first.charCodeAt(0) - FIRST];
      return found?.replace('"', '&quot;') ?? letters;
    });
  }
}
