type Said = { label: string; timer: ReturnType<typeof setTimeout> };

const saying = new WeakMap<HTMLElement, Said>();

/** Says something on a button for two seconds, in place of its label, however often it is pressed meanwhile. */
export function sayOnButton(button: HTMLElement, words: string | undefined): void {
  const before = saying.get(button);
  clearTimeout(before?.timer);
  const label = before?.label ?? button.textContent ?? '';
  button.textContent = words ?? label;
  const timer = setTimeout(() => {
    button.textContent = label;
    saying.delete(button);
  }, 2000);
  saying.set(button, { label, timer });
}
