/**
 * What readers set for themselves. Each setting is a `data-` attribute on `<html>`, absent for what
 * the site does by itself; styles do the rest. The inline script in settings-script.tsx applies them
 * before the first paint, from the same place.
 */
const names = ['theme', 'textSize', 'measure', 'shortcuts'] as const;
type Setting = (typeof names)[number];

/** Where the browser keeps them, as one JSON object. */
export const STORAGE_KEY = 'reader';

/** The value of a setting, empty for what the site does by itself. */
export function settingOf(name: Setting): string {
  return document.documentElement.dataset[name] ?? '';
}

/** Changes one setting, and remembers it where the browser lets us. */
export function keepSetting(name: string, value: string): void {
  const { dataset } = document.documentElement;
  apply(name, value);
  try {
    const kept = Object.fromEntries(names.map((each) => [each, dataset[each]]));
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // Storage may be refused; settings then last as long as the page.
  }
}

/** Applies what is remembered, as on arrival: after another tab changed it, or React lost it. */
export function restoreSettings(): void {
  document.documentElement.classList.add('js');
  try {
    const kept = Object(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}'));
    for (const name of names) apply(name, String(kept[name] ?? ''));
  } catch {
    // Nothing to restore from.
  }
}

function apply(name: string, value: string): void {
  const { dataset } = document.documentElement;
  if (value) dataset[name] = value;
  else delete dataset[name];
  for (const input of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    input.checked = input.value === value;
  }
}
