/** A face as its package brings it, and what is kept of it. */
export type Face = {
  /** The package's version, as in package.json: another one gives another file. */
  release: string;
  /** The file, from `node_modules`. */
  source: string;
  /** The licence reserves the first name; a part of the face must bear another, here as long. */
  rename: { from: string; to: string };
  /** OpenType features, by tag. */
  features: string[];
  /** Weights of a variable face. */
  weights?: { min: number; max: number };
  /** Step, in font units, to which the outlines' change with weight is rounded (coarsen.ts). */
  coarseness?: number;
  /** Whether its `|` has a gap, which is to be closed (close-bar.ts). */
  brokenBar?: boolean;
  /** Which of the site's characters are drawn with it. */
  draws: (character: string) => boolean;
};

export type FaceName = 'text' | 'code';

/** Hangul as `unicode-range` has it. */
export const HANGUL = 'U+1100-11FF,U+3130-318F,U+AC00-D7A3';

const isHangul = (character: string) => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(character);

/** The site's own faces. Hangul in code comes from the text's file as well (stylesheet.ts). */
export const faces: Record<FaceName, Face> = {
  text: {
    release: '1.3.9',
    source: 'pretendard/dist/web/variable/woff2/PretendardVariable.woff2',
    rename: { from: 'Pretendard', to: 'PildamText' },
    features: ['kern', 'tnum'],
    weights: { min: 400, max: 700 },
    coarseness: 8,
    draws: () => true,
  },
  code: {
    release: '0.2.0',
    source: '@kfonts/d2coding/D2Coding.woff2',
    rename: { from: 'D2Coding', to: 'PildCode' },
    features: [],
    brokenBar: true,
    draws: (character) => !isHangul(character),
  },
};
