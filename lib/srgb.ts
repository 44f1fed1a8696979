const OKLCH = /^oklch\((?<l>[\d.]+)% (?<c>[\d.]+) (?<h>[\d.]+)\)$/;

/**
 * A colour in OKLCH for programs that know older notations alone; what sRGB cannot show is clipped.
 * Colours in other notations stay as they are. The numbers are those of CSS Color 4.
 */
export function toSrgb(color: string): string {
  const { l = '', c = '', h = '' } = OKLCH.exec(color)?.groups ?? {};
  if (!l) return color;
  const lightness = Number(l) / 100;
  const hue = (Number(h) * Math.PI) / 180;
  const [a, b] = [Number(c) * Math.cos(hue), Number(c) * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return `#${channels.map(toHex).join('')}`;
}

function toHex(linear: number): string {
  const light = Math.min(1, Math.max(0, linear));
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(255 * value)
    .toString(16)
    .padStart(2, '0');
}
