/** A noun of a topic, with the ways in which it is written. */
export interface Noun {
  /** As in a dictionary: `환경 변수`, `서버리스`, or Latin where there is no Korean form. */
  name: string;
  /** Where it can be taken apart: `환경|변수`, `서버|리스`. */
  parts: readonly string[];
  latin?: string | undefined;
  /** What its end sounds like, for the particle. */
  sound: string;
  /** Whether 하다 makes it a verb. */
  isAction: boolean;
}

/** One way of writing a noun, as it stands in a document. */
export interface Written {
  noun: Noun;
  form: string;
}

/**
 * Reads `환경 변수`, `서버+리스=Serverless` or `Redux(리덕스)`: + is where a closed compound could be
 * taken apart, = another spelling, and brackets hold how a name without a Korean form is read.
 */
export function readNoun(entry: string, isAction: boolean): Noun {
  const read = /^(.+?)(?:=(.+)|\((.+)\))?$/.exec(entry);
  const [, korean = entry, latin, reading] = read ?? [];
  const name = korean.replaceAll('+', '');
  return { name, parts: korean.split(/[ +]/), latin, sound: reading ?? name, isAction };
}

const isKorean = (text: string) => /^[가-힣 ]+$/.test(text);

/** A compound of two words without its space, where Koreans leave it out as often as not. */
export function joined({ name }: Noun): string | undefined {
  const isShort = name.split(' ').length === 2 && name.length <= 8;
  return isShort && isKorean(name) ? name.replace(' ', '') : undefined;
}
