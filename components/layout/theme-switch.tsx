'use client';

import { useState } from 'react';
import { dictionary } from '@/lib/dictionary';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  return themes.find((name) => name === theme) ?? 'system';
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be refused; the theme then lasts as long as the page.
  }
}

/** Goes from the device's theme to light, to dark, and back. Its sign follows the theme by CSS alone. */
export function ThemeSwitch() {
  const [chosen, setChosen] = useState<Theme>();
  const next = () => {
    const theme = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system';
    apply(theme);
    setChosen(theme);
  };
  return (
    <span className="js-only">
      <button
        type="button"
        className="theme-switch"
        aria-label={dictionary.theme.label}
        onClick={next}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
          <circle cx="10" cy="10" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path className="theme-half" d="M10 3.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
          <circle className="theme-full" cx="10" cy="10" r="6.25" fill="currentColor" />
        </svg>
      </button>
      <span role="status" className="sr-only">
        {chosen && dictionary.theme[chosen]}
      </span>
    </span>
  );
}
