/** An element that has the keyboard's focus, as it is seen. */
export type Focus = {
  /** The beginning of its markup. */
  name: string;
  /** Which of the given stops it is; -1 for none of them. */
  index: number;
  /** What is wrong in how the focus shows. */
  problems: string[];
};

/** Everything in the page that the Tab key should reach, in order. Runs in the page. */
export function tabStops(): HTMLElement[] {
  const selector =
    'a[href], button, input, select, textarea, summary, audio, video, iframe, [tabindex]';
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  // Of radio buttons with one name the chosen one is a stop, or the first.
  const radios = (name: string) =>
    all.filter(
      (each) => each instanceof HTMLInputElement && each.type === 'radio' && each.name === name,
    );
  return all.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = radios(element.name);
    return element === (group.find((radio) => radio.matches(':checked')) ?? group[0]);
  });
}

/** The focused element; nothing when the focus is on the page as a whole. Runs in the page. */
export function readFocus(stops: readonly Element[]): Focus | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return;

  /** What shows the focus: the element, or the label of a hidden field. */
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const outlineOf = (each: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(each);
    const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    return { width, color: outlineColor, offset: Number.parseFloat(outlineOffset) };
  };
  const shown = [element, ...labels].find((each) => outlineOf(each).width >= 2);
  const problems: string[] = [];
  const found = { name: element.outerHTML.slice(0, 100), index: stops.indexOf(element), problems };
  // The controls of a film, and their focus, are the browser's.
  if (!shown && element instanceof HTMLMediaElement && !element.matches(':focus-visible'))
    return found;
  if (!shown) {
    problems.push('has no outline');
    return found;
  }

  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color: string) => {
    pen?.clearRect(0, 0, 1, 1);
    if (pen) pen.fillStyle = color;
    pen?.fillRect(0, 0, 1, 1);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = rgba(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const above = (each: Element): Element[] =>
    each.parentElement ? [each.parentElement, ...above(each.parentElement)] : [];

  const outline = outlineOf(shown);
  const behind = [...(outline.offset < 0 ? [shown] : []), ...above(shown)]
    .map((each) => getComputedStyle(each).backgroundColor)
    .find((color) => rgba(color)[3] === 255);
  const [light = 0, dark = 0] = [outline.color, behind ?? 'white']
    .map(luminance)
    .sort((a, b) => b - a);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrast < 3) problems.push(`its outline has a contrast of ${contrast.toFixed(1)}`);

  const box = shown.getBoundingClientRect();
  const room = outline.offset + outline.width;
  const edges = [box.left - room, box.top - room, -box.right - room, -box.bottom - room];
  // What is taken out of the flow is cut off by no box that it is not placed in.
  const isPlaced = getComputedStyle(shown).position === 'absolute' && shown instanceof HTMLElement;
  const holder = isPlaced ? shown.offsetParent : shown.parentElement;
  for (const clip of holder ? [holder, ...above(holder)] : []) {
    const { overflowX, overflowY } = getComputedStyle(clip);
    if (clip === document.body || clip === document.documentElement) break;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const { left, top, right, bottom } = clip.getBoundingClientRect();
    const limits = [left, top, -right, -bottom];
    if (edges.some((edge, side) => edge < (limits[side] ?? 0) - 1)) {
      problems.push(`its outline is cut off by ${clip.outerHTML.slice(0, 60)}`);
    }
  }

  const first = shown.getClientRects()[0] ?? box;
  const x = Math.min(first.left + 4, first.left + first.width / 2);
  const y = Math.max(0, first.top) + Math.min(4, first.height / 2);
  const top = document.elementFromPoint(x, y);
  if (!top || !(shown.contains(top) || top.contains(shown))) {
    problems.push(`is hidden, by ${top?.outerHTML.slice(0, 60) ?? 'the edge of the screen'}`);
  }
  return found;
}
