import { withoutShapeless } from './clean-text';

/** Letters and digits that look like the Latin ones before them. */
const ALIKE = [
  ...[
    'aаαɑ',
    'bвβƅ',
    'cсϲ',
    'dԁ',
    'eеεє',
    'gɡց',
    'hһнη',
    'iіιıl1ӏјjǀ',
    'kкκ',
    'mм',
    'nпո',
    'oоοσ0օ',
    'pрρ',
    'qԛ',
  ],
  ...['rг', 'sѕꜱ5', 'tтτ', 'uυսц', 'vνѵ', 'wωԝ', 'xхχ', 'yуγү', 'zᴢ'],
];
const LATIN = new Map(
  ALIKE.flatMap(([latin = '', ...others]) => others.map((other) => [other, latin] as const)),
);

/**
 * A name without what the eye passes over: case, spaces, signs, accents, and the script of letters that look Latin.
 * Names that look the same have the same.
 */
export function skeleton(name: string): string {
  const letters = withoutShapeless(name.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return [...letters].map((letter) => LATIN.get(letter) ?? letter).join('');
}
