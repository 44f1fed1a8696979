import { dictionary } from '@/lib/dictionary';

const { label, system, light, dark } = dictionary.theme;

/** Goes through the themes (components/actions/change-theme.ts). Its sign follows by CSS alone. */
export function ThemeSwitch() {
  return (
    <button
      type="button"
      className="tool js-only"
      data-action="change-theme"
      data-shortcut="t"
      data-system={system}
      data-light={light}
      data-dark={dark}
      aria-label={label}
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
        <circle cx="10" cy="10" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path className="theme-half" d="M10 3.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
        <circle className="theme-full" cx="10" cy="10" r="6.25" fill="currentColor" />
      </svg>
    </button>
  );
}
