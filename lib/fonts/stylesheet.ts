import { paths } from '../urls';
import { HANGUL } from './faces';
import type { SiteFonts } from './site-fonts';

/** Of Pretendard, in em: every syllable is as wide, and lines stand as high, at every weight. */
const text = { syllable: 1770 / 2048, ascent: 1950 / 2048, descent: 494 / 2048 };

/** Of D2Coding, in em. */
const CODE_COLUMN = 0.5;

/**
 * Faces of the device that stand in for ours, under the names that `local()` takes, and how wide a
 * syllable is where that was measured. Apple's own need no mending: San Francisco, in front of
 * them, stands as high as Pretendard, which was drawn to go with it.
 */
const standIns = [
  {
    regular: ['Noto Sans KR', 'NotoSansKR-Regular', 'Noto Sans CJK KR', 'NotoSansCJKkr-Regular'],
    bold: ['Noto Sans KR Bold', 'NotoSansKR-Bold', 'Noto Sans CJK KR Bold', 'NotoSansCJKkr-Bold'],
    syllable: 0.92,
  },
  { regular: ['Malgun Gothic', 'MalgunGothic'], bold: ['Malgun Gothic Bold', 'MalgunGothicBold'] },
];

/** The `@font-face` rules of the site's fonts. `app/globals.css` names their families in order. */
export function fontStylesheet(fonts: SiteFonts): string {
  const file = (name: keyof SiteFonts) => `url(${paths.font(fonts[name].file)}) format("woff2")`;
  // A page keeps the face that it began with: nothing moves under the reader's eyes.
  const own = { 'font-display': 'optional' };
  return [
    rule({ 'font-family': '"Pildam Text"', src: file('text'), 'font-weight': '400 700', ...own }),
    rule({ 'font-family': '"Pildam Code"', src: file('code'), ...own }),
    // The same file again, so no further request: a syllable takes two columns.
    rule({
      'font-family': '"Pildam Code"',
      src: file('text'),
      ...own,
      'unicode-range': HANGUL,
      'size-adjust': percent((2 * CODE_COLUMN) / text.syllable),
    }),
    ...standIns.flatMap(({ regular, bold, syllable }) => [
      standInForText(regular, '400', syllable),
      standInForText(bold, '700', syllable),
      ...(syllable ? [standInForHangulInCode(regular, syllable)] : []),
    ]),
  ].join('');
}

function standInForText(names: readonly string[], weight: string, syllable = text.syllable) {
  const metrics = metricsAt(text.syllable / syllable);
  const family = '"Pildam Text Stand-in"';
  return rule({ 'font-family': family, src: local(names), 'font-weight': weight, ...metrics });
}

function standInForHangulInCode(names: readonly string[], syllable: number) {
  return rule({
    'font-family': '"Pildam Code Stand-in"',
    src: local(names),
    'unicode-range': HANGUL,
    'size-adjust': percent((2 * CODE_COLUMN) / syllable),
  });
}

function local(names: readonly string[]): string {
  return names.map((name) => `local("${name}")`).join(',');
}

/** The text's line, whatever a face drawn at this size says of its own: overrides are scaled, too. */
function metricsAt(size: number): Record<string, string> {
  return {
    'size-adjust': percent(size),
    'ascent-override': percent(text.ascent / size),
    'descent-override': percent(text.descent / size),
    'line-gap-override': '0%',
  };
}

function percent(ratio: number): string {
  return `${Number((100 * ratio).toFixed(4))}%`;
}

function rule(descriptors: Record<string, string>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `${name}:${value}`);
  return `@font-face{${lines.join(';')}}`;
}
